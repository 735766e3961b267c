package dev.dateline.app.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.domain.story.lane.CorpusArticle;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a corpus: {@code id, story, lang, published_at, outlet, title, text} a line, all but {@code id} may be absent.
 * A line that is no article is handed over with its reason; the rest goes on. Bytes that are not UTF-8 become replacement
 * characters.
 */
public final class CorpusReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int KEPT_OF_A_BAD_LINE = 10_000;

    private CorpusReader() {}

    /**
     * Reads all lines in order; empty lines are passed over.
     *
     * @throws IOException when the file cannot be read to its end
     */
    public static void read(Path file, Consumer<CorpusLine> take) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    take.accept(parse(number, line));
                }
            }
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static CorpusLine parse(int number, String line) {
        try {
            JsonNode json = JSON.readTree(line);
            if (!json.isObject()) {
                return bad(number, line, "it is no JSON object");
            }
            String id = json.path("id").asText("");
            if (id.isEmpty()) {
                return bad(number, line, "it has no id");
            }
            return article(number, id, json);
        } catch (JsonProcessingException e) {
            return bad(number, line, "it is no JSON (" + e.getOriginalMessage() + ")");
        } catch (DateTimeException e) {
            return bad(number, line, "its published_at is no ISO 8601 date");
        }
    }

    private static CorpusLine article(int number, String id, JsonNode json) {
        CorpusArticle article = new CorpusArticle(
                id,
                text(json, "lang", "und"),
                date(text(json, "published_at", "")),
                text(json, "outlet", ""),
                text(json, "title", ""),
                text(json, "text", ""));
        if (article.title().isBlank() && article.text().isBlank()) {
            return bad(number, json.toString(), "it has neither title nor text");
        }
        String story = text(json, "story", "");
        return new CorpusLine.Readable(number, article, story.isEmpty() ? null : story);
    }

    private static CorpusLine bad(int number, String line, String reason) {
        String kept = line.length() > KEPT_OF_A_BAD_LINE ? line.substring(0, KEPT_OF_A_BAD_LINE) : line;
        return new CorpusLine.Unreadable(number, kept, "Line " + number + " is no article: " + reason + ".");
    }

    private static String text(JsonNode json, String field, String otherwise) {
        JsonNode value = json.path(field);
        return value.isTextual() || value.isNumber() ? value.asText() : otherwise;
    }

    /** A moment, a local time taken for UTC, or the beginning of a day. */
    private static @Nullable Instant date(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() <= "2020-12-31".length()) {
            return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        String iso = text.replace(' ', 'T');
        return iso.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
                ? OffsetDateTime.parse(iso).toInstant()
                : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
    }
}
