package dev.dateline.desk.channel;

import static dev.dateline.desk.channel.Spoken.KEY;
import static dev.dateline.desk.channel.Spoken.NOW;
import static dev.dateline.desk.channel.Spoken.config;
import static dev.dateline.desk.channel.Spoken.single;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.desk.delivery.Answer;
import dev.dateline.desk.delivery.Message;
import dev.dateline.domain.alert.Channel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookSpeakerTest {
    private Endpoint endpoint;
    private Speakers speakers;

    @BeforeEach
    void start() throws IOException {
        endpoint = new Endpoint();
        speakers = new Speakers(config(), KEY, InstantSource.fixed(NOW), 8);
    }

    @AfterEach
    void stop() {
        speakers.close();
        endpoint.close();
    }

    /** What the specification tells receivers to do, written by itself. */
    private static boolean verifies(String secret, Endpoint.Asked asked) throws GeneralSecurityException {
        byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        String content = asked.header("Webhook-id") + "." + asked.header("Webhook-timestamp") + "." + asked.body();
        String expected = Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        return Arrays.stream(asked.header("Webhook-signature").split(" "))
                .map(versioned -> versioned.split(",", 2))
                .anyMatch(parts -> parts[0].equals("v1") && parts[1].equals(expected));
    }

    private Answer tell(Message message, int generation) {
        return speakers.tell("night-desk", hook(generation), message, "");
    }

    private Channel hook(int generation) {
        return Spoken.channel(Channel.Kind.WEBHOOK, endpoint.address("/hook"), generation);
    }

    @Test
    void theVerifierOfThisTestAgreesWithTheSpecificationsExample() throws GeneralSecurityException {
        var example = new Endpoint.Asked(
                "/",
                Map.of(
                        "Webhook-id", List.of("msg_p5jXN8AQM9LWM0D4loKWxJek"),
                        "Webhook-timestamp", List.of("1614265330"),
                        "Webhook-signature", List.of("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")),
                "{\"test\": 2432232314}");
        assertThat(verifies("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", example)).isTrue();
    }

    @Test
    void aMessageIsSignedAsTheSpecificationSays() throws GeneralSecurityException {
        assertThat(tell(single(Spoken.first("Quake hits Lima")), 1)).isEqualTo(new Answer.Taken(null));
        Endpoint.Asked asked = endpoint.asked.get(0);
        assertThat(asked.header("Webhook-id")).isEqualTo("a1");
        assertThat(asked.header("Webhook-timestamp")).isEqualTo(Long.toString(NOW.getEpochSecond()));
        assertThat(asked.header("Content-type")).startsWith("application/json");
        assertThat(verifies(KEY.secret("night-desk", hook(1)), asked)).isTrue();
        assertThat(verifies(KEY.secret("day-desk", hook(1)), asked)).isFalse();
        assertThat(verifies(KEY.secret("night-desk", hook(2)), asked)).isFalse();
    }

    @Test
    void whileASecretChangesBothVerify() throws GeneralSecurityException {
        tell(single(Spoken.first("Quake hits Lima")), 3);
        Endpoint.Asked asked = endpoint.asked.get(0);
        assertThat(verifies(KEY.secret("night-desk", hook(3)), asked)).isTrue();
        assertThat(verifies(KEY.secret("night-desk", hook(2)), asked)).isTrue();
        assertThat(verifies(KEY.secret("night-desk", hook(1)), asked)).isFalse();
    }

    @Test
    void theBodyTellsAlertReasonsAndTheSlowestHop() throws IOException {
        tell(single(Spoken.first("Quake hits Lima")), 1);
        JsonNode body = new ObjectMapper().readTree(endpoint.asked.get(0).body());
        assertThat(body.at("/version").asInt()).isEqualTo(1);
        assertThat(body.at("/type").asText()).isEqualTo("alert");
        assertThat(body.at("/id").asText()).isEqualTo("a1");
        assertThat(body.at("/alerts/0/alert/title").asText()).isEqualTo("Quake hits Lima");
        assertThat(body.at("/alerts/0/link").asText()).startsWith("https://desk.example.org/stories/");
        assertThat(body.at("/alerts/0/why/0/because/0").asText()).isEqualTo("quake in the title");
        assertThat(body.at("/alerts/0/receipt/sent").asText()).isEqualTo(NOW.toString());
        assertThat(body.at("/alerts/0/receipt/slowest").asText()).isEqualTo("seeing, 41.0 s");
    }

    @Test
    void aDigestIsOneMessage() throws IOException {
        tell(Spoken.together(Spoken.first("Quake hits Lima")), 1);
        JsonNode body = new ObjectMapper().readTree(endpoint.asked.get(0).body());
        assertThat(body.at("/type").asText()).isEqualTo("digest");
        assertThat(body.at("/alerts")).hasSize(1);
        assertThat(endpoint.asked).hasSize(1);
    }
}
