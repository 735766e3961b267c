package dev.dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real feeds and other readers' test files; skipped where they are not at hand. */
class FeedCorpusTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private Path feeds = Path.of("");

    @BeforeEach
    void findTheCorpus() {
        feeds = corpora().resolve("feeds");
        assumeTrue(Files.exists(feeds.resolve("expected.jsonl")), "skipped: no corpora");
    }

    private static Path corpora() {
        String cache = Objects.requireNonNullElse(
                System.getenv("XDG_CACHE_HOME"), System.getProperty("user.home") + "/.cache");
        String named = System.getProperty("dateline.corpora", System.getenv("DATELINE_CORPORA"));
        return named == null ? Path.of(cache, "dateline-corpora") : Path.of(named);
    }

    @Test
    void nearlyAllFeedsAreReadWithAllTheirEntries() throws IOException {
        int feedCount = 0;
        int parsed = 0;
        int complete = 0;
        for (JsonNode gold : lines("expected.jsonl").toList()) {
            if (gold.path("is_feed").asBoolean() || !gold.path("entries").isEmpty()) {
                FeedOutcome outcome = read(gold);
                feedCount++;
                parsed += outcome instanceof FeedOutcome.Parsed ? 1 : 0;
                complete += outcome instanceof FeedOutcome.Parsed p && isComplete(p.feed(), gold) ? 1 : 0;
            }
        }
        assertThat(parsed / (double) feedCount).isGreaterThanOrEqualTo(0.998);
        assertThat(complete / (double) feedCount).isGreaterThanOrEqualTo(0.99);
    }

    private FeedOutcome read(JsonNode gold) throws IOException {
        byte[] body = Files.readAllBytes(feeds.resolve(gold.path("file").asText()));
        return new FeedParser().parse(body, gold.path("content_type").asText(null), URI.create(""));
    }

    private static boolean isComplete(Feed feed, JsonNode gold) {
        List<FeedAnswer.Entry> ours =
                feed.entries().stream().map(FeedAnswer.Entry::of).toList();
        boolean complete = ours.size() == gold.path("entries").size();
        for (int i = 0; complete && i < ours.size(); i++) {
            JsonNode entry = gold.path("entries").get(i);
            complete = entry.path("link").isNull() || ours.get(i).link() != null;
        }
        return complete;
    }

    @Test
    void datesAreReadOrRefusedAsOtherReadersDo() throws IOException {
        List<JsonNode> wrong = lines("dates.jsonl")
                // One line pairs the blanks of a reader's test, which must be refused, with the answer of the test
                // behind it.
                .filter(date -> !(date.path("in").asText().isBlank()
                        && date.path("must").asText().equals("equal")))
                .filter(date -> !isRight(date))
                .toList();

        assertThat(wrong).isEmpty();
        assertThat(FeedDates.read("  ")).isEmpty();
        assertThat(FeedDates.read("2017-12-22T22:09:49+00:00")).contains(Instant.ofEpochSecond(1513980589));
    }

    private static boolean isRight(JsonNode date) {
        var read = FeedDates.read(date.path("in").asText());
        return switch (date.path("must").asText()) {
            case "reject" -> read.isEmpty();
            case "parse" -> read.isPresent();
            default ->
                read.isPresent()
                        && read.get().getEpochSecond() == date.path("epoch").asLong();
        };
    }

    private Stream<JsonNode> lines(String file) throws IOException {
        return Files.readAllLines(feeds.resolve(file)).stream().map(FeedCorpusTest::tree);
    }

    private static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
