package dev.dateline.bench.quality.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.bench.quality.feed.FeedReader.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A file that Python's feedparser takes for a feed, with what it reads from it.
 *
 * @param file where its bytes are
 * @param entries in document order; titles may be markup
 */
public record GoldFeed(Path file, List<Entry> entries) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All of a corpus that are feeds or have entries. */
    public static List<GoldFeed> read(Path folder) {
        try (Stream<String> lines = Files.lines(folder.resolve("expected.jsonl"))) {
            return lines.map(GoldFeed::json)
                    .filter(gold -> gold.path("is_feed").asBoolean()
                            || !gold.path("entries").isEmpty())
                    .map(gold -> new GoldFeed(folder.resolve(gold.path("file").asText()), entries(gold)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as it is. */
    public byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Entry> entries(JsonNode gold) {
        return StreamSupport.stream(gold.path("entries").spliterator(), false)
                .map(entry -> Entry.of(
                        entry.path("title").textValue(),
                        entry.path("link").textValue(),
                        date(entry.path("pub")),
                        date(entry.path("upd"))))
                .toList();
    }

    /** Seconds since 1970, or ISO 8601, in UTC where no zone is told. */
    private static @Nullable Instant date(JsonNode value) {
        if (value.isNumber()) {
            return Instant.ofEpochMilli(Math.round(value.asDouble() * 1000));
        }
        try {
            TemporalAccessor date = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    value.asText("").replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
            return date instanceof OffsetDateTime zoned
                    ? zoned.toInstant()
                    : ((LocalDateTime) date).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
