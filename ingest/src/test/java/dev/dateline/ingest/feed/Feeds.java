package dev.dateline.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Short ways to a parsed feed for tests. */
final class Feeds {
    static final URI ADDRESS = URI.create("https://harbour.example/feeds/all.xml");

    private Feeds() {}

    static FeedOutcome outcome(String text) {
        return new FeedParser().parse(text.getBytes(UTF_8), null, ADDRESS);
    }

    static Feed parsed(String text) {
        return parsed(text.getBytes(UTF_8), null);
    }

    static Feed parsed(byte[] body, @Nullable String contentType) {
        FeedOutcome outcome = new FeedParser().parse(body, contentType, ADDRESS);
        assertThat(outcome).isInstanceOf(FeedOutcome.Parsed.class);
        return ((FeedOutcome.Parsed) outcome).feed();
    }

    static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }
}
