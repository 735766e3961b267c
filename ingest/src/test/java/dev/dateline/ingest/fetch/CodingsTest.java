package dev.dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.Answer;
import dev.dateline.ingest.FakeOrigin;
import dev.dateline.ingest.fetch.FetchOutcome.Failed;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How bodies are packed, rightly and wrongly, over real HTTP. */
class CodingsTest {
    private static final String FEED = "<rss><channel><title>Harbour Post</title></channel></rss>";
    private static final long CAP = 100_000;
    private static final int BOMB = 5_000_000;
    /** What brotli makes of {@link #FEED}; no encoder runs on Java alone. */
    private static final String FEED_AS_BROTLI = "GzgAoBynxZoZpU41D9SbnHjJOR86cMiB0+VbyyjzYANOvAL7YSJIgDHSmb8DdUwA";
    /** What brotli makes of 50 million zeros, with a window of 16 MiB. */
    private static final String BOMB_AS_BROTLI = "z///f/gnAOKxQCD3/p/////wTwDEYQGA7v1//sHr458AiMMiAB10fQ==";

    private final FakeOrigin origin;
    private final HttpFetcher fetcher;

    CodingsTest() throws IOException {
        origin = new FakeOrigin();
        FetchLimits limits = new FetchLimits("Dateline/0.1", Duration.ofSeconds(5), Duration.ofSeconds(5), 4, true);
        fetcher = new HttpFetcher(limits, InstantSource.fixed(Instant.EPOCH));
    }

    @AfterEach
    void close() {
        fetcher.close();
        origin.close();
    }

    private FetchOutcome fetch(byte[] body, String contentEncoding) {
        Answer answer = Answer.ok(body);
        origin.at("/feed", contentEncoding == null ? answer : answer.with("Content-Encoding", contentEncoding));
        try (BodyBudget.Share share = fetcher.share()) {
            return fetcher.fetch(FetchRequest.feed(origin.url("/feed"), Validators.NONE, CAP), share);
        }
    }

    private void assertRead(byte[] body, String contentEncoding) {
        assertThat(fetch(body, contentEncoding))
                .isInstanceOfSatisfying(
                        Fresh.class,
                        fresh -> assertThat(new String(fresh.body(), StandardCharsets.UTF_8))
                                .isEqualTo(FEED));
        assertThat(origin.asked()).as("requests").hasSize(1);
    }

    private void assertFailed(byte[] body, String contentEncoding, Trouble trouble) {
        assertThat(fetch(body, contentEncoding))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.trouble()).isEqualTo(trouble));
    }

    /** Packs by a list of codings, the innermost first. */
    private static byte[] packed(byte[] plain, String codings) {
        byte[] body = plain;
        for (String coding : codings.split(" ")) {
            body = switch (coding) {
                case "gzip" -> Answer.gzip(body);
                case "zlib" -> deflate(body, false);
                case "bare" -> deflate(body, true);
                case "zstd" -> Zstd.compress(body);
                case "br" -> Base64.getDecoder().decode(plain.length > CAP ? BOMB_AS_BROTLI : FEED_AS_BROTLI);
                default -> body;
            };
        }
        return body;
    }

    private static byte[] packed(String codings) {
        return packed(FEED.getBytes(StandardCharsets.UTF_8), codings);
    }

    private static byte[] deflate(byte[] plain, boolean bare) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(6, bare))) {
            out.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    @ParameterizedTest(name = "{0} sent as {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "plain         |               | nothing is packed",
                "plain         | identity      |",
                "gzip          | gzip          |",
                "gzip          | GZIP          | names have no case",
                "gzip          | x-gzip        | its old name",
                "gzip          | \"gzip\"      | quoted by mistake",
                "zlib          | deflate       | with the header that it should have",
                "bare          | deflate       | without it, as some servers send it",
                "br            | br            |",
                "zstd          | zstd          |",
                "gzip gzip     | gzip, gzip    | stacked",
                "gzip zstd     | gzip, zstd    |",
                "br gzip       | br, gzip      |",
                "zlib gzip     | deflate,gzip  |",
                "gzip gzip     | gzip          | packed twice, told once",
                "br gzip       | br            | the outer one untold",
                "gzip          |               | untold",
                "zstd          |               | untold",
                "plain         | gzip          | told and not done",
                "plain         | deflate       |",
                "plain         | br            |",
                "plain         | zstd          |",
                "plain         | gzip, br      |",
                "gzip          | gzip, br      | half of it done",
                "gzip          | br            | the wrong one told",
                "zstd          | gzip          |",
                "gzip          | deflate       |",
                "plain         | utf-8         | no coding at all",
                "gzip          | none          |",
            })
    void isReadHoweverItIsSent(String codings, String contentEncoding) {
        assertRead(packed(codings), contentEncoding);
    }

    @Test
    void aGzipTrailerIsNotMissed() {
        byte[] packed = packed("gzip");
        assertRead(Arrays.copyOf(packed, packed.length - 8), "gzip");
    }

    @Test
    void aWrongGzipChecksumIsNoMatter() {
        byte[] packed = packed("gzip");
        packed[packed.length - 6] ^= 1;
        assertRead(packed, "gzip");
    }

    @Test
    void whatStandsAfterTheGzipIsIgnored() {
        byte[] packed = packed("gzip");
        assertRead(Arrays.copyOf(packed, packed.length + 100), "gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zlib", "bare", "br", "zstd"})
    void aBrokenOneIsTold(String coding) {
        byte[] packed = packed(coding);
        String told = coding.equals("zlib") || coding.equals("bare") ? "deflate" : coding;
        assertFailed(Arrays.copyOf(packed, packed.length / 2), told, Trouble.BAD_CODING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zlib", "bare", "br", "zstd", "gzip gzip", "zstd zstd", "br gzip"})
    void aBombIsNotUnpacked(String codings) {
        String told = codings.replaceAll("zlib|bare", "deflate").replace(" ", ", ");
        assertFailed(packed(new byte[BOMB], codings), told, Trouble.TOO_LARGE);
    }

    @Test
    void aTowerOfCodingsIsNotClimbed() {
        assertFailed(packed("gzip gzip gzip gzip gzip"), null, Trouble.BAD_CODING);
    }
}
