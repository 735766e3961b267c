package dev.dateline.domain.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads a corpus of stories: one JSON object a line, compressed. The answers in it are not read. */
final class CorpusFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CorpusFile() {}

    static List<CorpusArticle> read(Path file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().map(CorpusFile::article).toList();
        }
    }

    private static CorpusArticle article(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            Optional<Instant> published = Optional.of(text(json, "published_at", ""))
                    .filter(date -> !date.isEmpty())
                    .map(Instant::parse);
            return new CorpusArticle(
                    text(json, "id", ""),
                    text(json, "lang", "und"),
                    published.orElse(null),
                    text(json, "outlet", ""),
                    text(json, "title", ""),
                    text(json, "text", ""));
        } catch (IOException e) {
            throw new IllegalArgumentException("no JSON: " + line, e);
        }
    }

    private static String text(JsonNode json, String field, String otherwise) {
        JsonNode value = json.path(field);
        return value.isTextual() ? value.asText() : otherwise;
    }
}
