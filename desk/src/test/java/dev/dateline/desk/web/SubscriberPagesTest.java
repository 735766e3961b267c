package dev.dateline.desk.web;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.MemoryWire;
import dev.dateline.desk.News;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Mute;
import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SubscriberPagesTest {
    private static final InstantSource CLOCK = InstantSource.fixed(NOON.plusSeconds(60));
    private static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    private final Newsroom newsroom = new Newsroom(100, CLOCK);
    private final WebServer server =
            WebServer.start(new WebAddress("127.0.0.1", 0), newsroom, MemoryWire.door(), CLOCK);
    private final Reader reader = new Reader(server.url());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anAlertIsShownWithWhereItWentAndWhatCanBeDone() throws Exception {
        Story quake = News.story("quake")
                .title("Quake hits Skelle")
                .reportedBy("Meridian", NOON)
                .build();
        newsroom.alert(News.alert("a1", "Quakes", quake, NOON));
        newsroom.delivery(new Delivery(
                "a1", "night-desk", "hook", 3, NOON, Delivery.Outcome.FAILED, "503", NOON, null, "thread-of-a1"));
        String page = reader.get("alerts").body();
        assertThat(page)
                .contains("<a href=\"/stories/quake\">Quake hits Skelle</a>", "Meridian reports")
                .contains("<bdi>hook</bdi> failed", "503", "1 thread,")
                .contains("data-to=\"/api/subscribers/night-desk/mutes/thread-of-a1\"")
                .contains("data-to=\"/api/subscribers/night-desk/follows/quake\"");
        newsroom.subscription(
                "night-desk",
                new Subscription("night-desk", List.of())
                        .withMutes(List.of(new Mute("thread-of-a1", NOON, null)))
                        .withFollows(List.of(new StoryId("quake"))));
        assertThat(reader.get("alerts?subscriber=night-desk").body()).contains(">Unmute<", ">Unfollow<");
        assertThat(reader.get("alerts?subscriber=other").body()).contains("Nothing told yet");
    }

    @Test
    void aSubscribersPageHasAFormForEachThing() throws Exception {
        newsroom.subscription(
                "anna",
                new Subscription("anna", List.of(Rule.asking("fires", "Fires", "fire origins>=2", "en")))
                        .withChannels(List.of(
                                new Channel("hook", Channel.Kind.WEBHOOK, "https://a.example/", 1, Set.of("fires"))))
                        .withPreferences(Preferences.NONE));
        assertThat(reader.get("subscribers").body()).contains("href=\"/subscribers/anna\"", "1 rule, 1 channel");
        String page = reader.get("subscribers/anna").body();
        assertThat(page)
                .contains("fire origins&gt;=2</textarea>", "data-to=\"/api/subscribers/anna/rules/fires\"")
                .contains("value=\"https://a.example/\"", "data-to=\"/api/subscribers/anna/channels/hook/secret\"")
                .contains("data-version=\"3\"", "href=\"/feeds/subscribers/anna/rules/fires.atom\"")
                .contains("data-to=\"/api/subscribers/anna/rules/{id}\"");
        assertThat(reader.get("subscribers/nobody").body()).contains("A new rule's id", "data-version=\"0\"");
    }

    @Test
    void whatSubscribersWriteIsTextEverywhere() throws Exception {
        Subscription hostile = new Subscription(HOSTILE, List.of(Rule.asking(HOSTILE, HOSTILE, HOSTILE, HOSTILE)))
                .withChannels(List.of(new Channel(HOSTILE, Channel.Kind.CHAT, HOSTILE, 1, Set.of(HOSTILE))))
                .withMutes(List.of(new Mute(HOSTILE, NOON, null)))
                .withFollows(List.of(new StoryId(HOSTILE)));
        newsroom.subscription(HOSTILE, hostile);
        newsroom.alert(News.alert(
                "a",
                HOSTILE,
                News.story("s").title(HOSTILE).reportedBy(HOSTILE, NOON).build(),
                NOON));
        String own = "subscribers/%3Cscript%3Ealert(1)%3C%2Fscript%3E%22'%3E%3Cimg%20src%3Dx%20onerror%3Dalert(2)%3E";
        for (String path : List.of("alerts", "subscribers", own, "subscribers/%3Cscript%3E")) {
            assertThat(reader.get(path).body()).as(path).doesNotContain("<script>", "<img", "javascript:");
        }
    }

    @Test
    void thePagesNeedNothingThatThePolicyForbids() throws Exception {
        for (String path : List.of("alerts", "subscribers", "subscribers/anna")) {
            assertThat(reader.get(path).body()).doesNotContain("style=\"", "<style", "onclick", "onsubmit");
        }
    }
}
