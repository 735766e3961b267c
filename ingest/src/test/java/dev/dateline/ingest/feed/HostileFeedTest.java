package dev.dateline.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFeedTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void anEntityBombDoesNotGoOff() {
        StringBuilder bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 12; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        bomb.append("]><rss><channel><item><title>&a11; goes on</title></item></channel></rss>");

        Feed feed = assertTimeoutPreemptively(SOON, () -> Feeds.parsed(bomb.toString()));

        assertThat(feed.entries())
                .hasSize(1)
                .first()
                .satisfies(entry -> assertThat(entry.title()).hasSizeLessThan(100));
    }

    @Test
    void plainEntitiesThatTheFeedDeclaresAreKept() {
        String feed =
                "<!DOCTYPE rss [<!ENTITY paper \"Harbour Post\">]><rss><channel><title>&paper;</title></channel></rss>";

        assertThat(Feeds.parsed(feed).title()).isEqualTo("Harbour Post");
    }

    @Test
    void manyUsesOfADeclaredEntityStayInBounds() {
        String feed = "<!DOCTYPE rss [<!ENTITY x \"" + "y".repeat(200)
                + "\">]><rss><channel><item><title>t</title><description>" + "&x;".repeat(300_000)
                + "</description></item></channel></rss>";

        FeedOutcome outcome = assertTimeoutPreemptively(SOON, () -> Feeds.outcome(feed));

        assertThat(outcome).isInstanceOf(FeedOutcome.Parsed.class);
    }

    @Test
    void filesAreNotReadForAFeed(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String feed = "<!DOCTYPE rss [<!ENTITY s SYSTEM '" + secret.toUri() + "'><!ENTITY % p SYSTEM '" + secret.toUri()
                + "'>%p;]>" + "<rss><channel><item><title>x &s;</title></item></channel></rss>";

        assertThat(Feeds.parsed(feed).entries().get(0).title())
                .startsWith("x")
                .doesNotContain("secret.txt", "the secret");
    }

    @Test
    void deepNestingIsNoStackOverflow() {
        String wellFormed = "<rss><channel><item><title>t</title><description>" + "<b>".repeat(200_000) + "x"
                + "</b>".repeat(200_000) + "</description></item></channel></rss>";
        String broken = "<rss><channel><item><title>t</title><description>" + "<b>".repeat(200_000) + "x";
        String json = "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [" + "[".repeat(200_000);

        assertTimeoutPreemptively(SOON, () -> {
            assertThat(Feeds.parsed(wellFormed).entries()).hasSize(1);
            assertThat(Feeds.parsed(broken).entries()).hasSize(1);
            assertThat(Feeds.parsed(json).entries()).isEmpty();
        });
    }

    @Test
    void deepNamespacesAreNotLookedUpForEver() {
        String feed = "<rss><channel><item><title>t</title></item>" + "<a xmlns:b='c'>".repeat(100_000);

        assertTimeoutPreemptively(
                SOON, () -> assertThat(Feeds.parsed(feed).entries()).hasSize(1));
    }

    @Test
    void moreThanTheLimitIsRefused() {
        byte[] body = new byte[FeedBody.LARGEST + 1];
        java.util.Arrays.fill(body, (byte) ' ');

        assertThat(new FeedParser().parse(body, null, Feeds.ADDRESS)).isInstanceOf(FeedOutcome.Rejected.class);
    }

    @Test
    void aGzipBombIsRefused() throws Exception {
        byte[] bomb = Feeds.gzip(new byte[60 << 20]);

        assertThat(new FeedParser().parse(bomb, null, Feeds.ADDRESS)).isInstanceOf(FeedOutcome.Rejected.class);
    }

    @Test
    void millionsOfElementsStayInBounds() {
        String feed = "<rss><channel><item><title>t</title></item>" + "<a/>".repeat(400_000) + "</channel></rss>";
        String broken = feed.replace("</channel>", "</chanel>").replace("<title>", "<title>&nbsp;");

        assertTimeoutPreemptively(SOON, () -> {
            assertThat(Feeds.parsed(feed).entries()).hasSize(1);
            assertThat(Feeds.parsed(broken).entries()).hasSize(1);
        });
    }

    @Test
    void noPrefixOfAFeedThrows() {
        byte[] feed = FeedParserTest.HEALTHY.getBytes(UTF_8);

        for (int length = 0; length < feed.length; length++) {
            assertThat(new FeedParser().parse(java.util.Arrays.copyOf(feed, length), null, Feeds.ADDRESS))
                    .isNotNull();
        }
    }

    @Test
    void noBrokenByteThrows() {
        java.util.Random random = new java.util.Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] feed = FeedParserTest.HEALTHY.getBytes(UTF_8);
            for (int hit = 0; hit < 8; hit++) {
                feed[random.nextInt(feed.length)] = (byte) random.nextInt(256);
            }
            assertThat(new FeedParser().parse(feed, null, Feeds.ADDRESS)).isNotNull();
        }
    }
}
