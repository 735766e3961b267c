package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.command.CommandRun;
import dev.dateline.app.command.ExitCode;
import dev.dateline.app.role.Role;
import dev.dateline.domain.story.Story;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What a hub delivers is a story without a poll: over a real hub, a real broker and the command line. */
class PushedStoryTest {

    @Test
    void whatAHubDeliversIsAStoryWithoutAPoll() throws Exception {
        int port = DatelineProcess.freePort();
        Map<String, String> settings = Map.of(
                "ingest.allow-private-addresses", "true",
                "ingest.push-callback", "http://127.0.0.1:" + port + "/push",
                "ingest.push-listen", "127.0.0.1:" + port);
        try (PressHub press = new PressHub();
                WireUnderTest wire = WireUnderTest.start(settings, EnumSet.of(Role.STREAMS, Role.INGEST))) {
            String feed = press.lists(rss("Harbour reopens after the storm"));
            CommandRun added = CommandRun.of(
                    "sources",
                    "add",
                    feed,
                    "--no-pages",
                    "--bootstrap-servers",
                    wire.bootstrapServers(),
                    "--set",
                    "ingest.allow-private-addresses=true");
            assertThat(added.code()).as(added.err()).isEqualTo(ExitCode.OK);
            Map<String, String> subscription = press.subscribed();
            int polls = press.polls();

            assertThat(press.deliver(subscription, rss("Lighthouse keeper retires at ninety")))
                    .isEqualTo(202);

            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(titles(wire)).contains("Lighthouse keeper retires at ninety"));
            assertThat(press.polls()).isEqualTo(polls);
        }
    }

    private static List<String> titles(WireUnderTest wire) {
        return wire.log().stories().values().stream().map(Story::title).toList();
    }

    private static String rss(String title) {
        return """
                <?xml version="1.0"?><rss version="2.0"><channel><title>The Harbour Post</title>
                <link>http://harbour-post.example/</link><language>en</language><item><title>%s</title>
                <link>http://harbour-post.example/%s</link><description>%s. The town council said so in the
                morning.</description></item></channel></rss>""".formatted(title, Integer.toHexString(title.hashCode()), title);
    }
}
