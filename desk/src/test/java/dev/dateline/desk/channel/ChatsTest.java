package dev.dateline.desk.channel;

import static dev.dateline.desk.channel.Spoken.KEY;
import static dev.dateline.desk.channel.Spoken.NOW;
import static dev.dateline.desk.channel.Spoken.config;
import static dev.dateline.desk.channel.Spoken.first;
import static dev.dateline.desk.channel.Spoken.more;
import static dev.dateline.desk.channel.Spoken.single;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.desk.delivery.Answer;
import dev.dateline.desk.delivery.Message;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Novelty;
import java.io.IOException;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChatsTest {
    private static final Alert CORRECTION = more(
            "Quake hits Lima", Alert.Kind.CORRECTION, new Novelty(Novelty.Kind.WITHDRAWN, "Quake <kills> 5 & more"));

    private Endpoint endpoint;
    private Speakers speakers;

    @BeforeEach
    void start() throws IOException {
        endpoint = new Endpoint();
        ChannelConfig config =
                config("desk.slack.api", endpoint.address("/api/"), "desk.slack.token", "xoxb-of-this-test");
        speakers = new Speakers(config, KEY, InstantSource.fixed(NOW), 8);
    }

    @AfterEach
    void stop() {
        speakers.close();
        endpoint.close();
    }

    private Answer tell(Channel.Kind kind, String path, Message message, String before) {
        return speakers.tell("night-desk", Spoken.channel(kind, endpoint.address(path), 1), message, before);
    }

    private JsonNode body(int request) throws IOException {
        return new ObjectMapper().readTree(endpoint.asked.get(request).body());
    }

    @Test
    void aChatGetsPlainText() throws IOException {
        assertThat(tell(Channel.Kind.CHAT, "/chat", single(first("Quake hits Lima")), ""))
                .isEqualTo(new Answer.Taken(null));
        assertThat(body(0).properties()).hasSize(1);
        assertThat(body(0).at("/text").asText())
                .startsWith("Quake hits Lima\n")
                .contains("Harbour Post: https://harbour-post.example/", "Because of Quakes: quake in the title")
                .contains("the slowest hop: seeing, 41.0 s");
    }

    @Test
    void headlinesCannotPassForSlacksMarkUp() throws IOException {
        tell(Channel.Kind.SLACK, "/services/T0/B0/x", single(CORRECTION), "");
        tell(Channel.Kind.SLACK, "/services/T0/B0/x", single(first("<!channel> a > b & c\n*all*")), "");
        assertThat(body(0).at("/text").asText())
                .startsWith("_Correction:_ *<https://desk.example.org/stories/")
                .contains("|Quake hits Lima>*")
                .contains("• withdrawn: Quake &lt;kills&gt; 5 &amp; more");
        assertThat(body(1).at("/text").asText()).contains("|&lt;!channel&gt; a &gt; b &amp; c *all*>");
        assertThat(endpoint.asked)
                .allMatch(asked -> asked.header("Authorization").isEmpty());
    }

    @Test
    void slacksApiKeepsAStoryInOneThread() throws IOException {
        String room = "/api/chat.postMessage?channel=C42";
        endpoint.answers(200, "{\"ok\":true,\"channel\":\"C42\",\"ts\":\"1700.42\"}");
        assertThat(tell(Channel.Kind.SLACK, room, single(first("Quake hits Lima")), ""))
                .isEqualTo(new Answer.Taken("C42 1700.42"));
        assertThat(endpoint.asked.get(0).header("Authorization")).isEqualTo("Bearer xoxb-of-this-test");
        assertThat(body(0).at("/channel").asText()).isEqualTo("C42");
        assertThat(body(0).has("thread_ts")).isFalse();
        assertThat(tell(Channel.Kind.SLACK, room, single(CORRECTION), "C42 1700.42"))
                .isEqualTo(new Answer.Taken("C42 1700.42"));
        assertThat(endpoint.asked.get(1).path()).isEqualTo("/api/chat.update");
        assertThat(body(1).at("/ts").asText()).isEqualTo("1700.42");
        assertThat(endpoint.asked.get(2).path()).isEqualTo("/api/chat.postMessage");
        assertThat(body(2).at("/thread_ts").asText()).isEqualTo("1700.42");
    }

    @Test
    void whatSlackSaysInABodyCounts() {
        String room = "/api/chat.postMessage?channel=C42";
        endpoint.answers(200, "{\"ok\":false,\"error\":\"channel_not_found\"}");
        assertThat(tell(Channel.Kind.SLACK, room, single(first("Quake hits Lima")), ""))
                .isEqualTo(new Answer.Refused("Slack says channel_not_found"));
        endpoint.answers(200, "{\"ok\":false,\"error\":\"ratelimited\"}");
        assertThat(tell(Channel.Kind.SLACK, room, single(first("Quake hits Lima")), ""))
                .isInstanceOf(Answer.NotNow.class);
    }

    @Test
    void aDigestListsItsAlerts() throws IOException {
        tell(Channel.Kind.CHAT, "/chat", Spoken.together(first("Quake hits Lima"), CORRECTION), "");
        assertThat(body(0).at("/text").asText()).startsWith("Digest: Correction: Quake hits Lima\n");
    }
}
