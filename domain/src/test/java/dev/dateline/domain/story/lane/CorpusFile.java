package dev.dateline.domain.story.lane;

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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads a corpus of stories: one JSON object a line, compressed. */
final class CorpusFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CorpusFile() {}

    /** The articles in file order, without the answers. */
    static List<CorpusArticle> read(Path file) throws IOException {
        return lines(file).map(CorpusFile::article).toList();
    }

    /** The labelled story of each article: for scoring only. */
    static Map<String, String> answers(Path file) throws IOException {
        return lines(file).collect(Collectors.toMap(line -> text(line, "id", ""), line -> text(line, "story", "")));
    }

    private static Stream<JsonNode> lines(Path file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().map(CorpusFile::json).toList().stream();
        }
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new IllegalArgumentException("no JSON: " + line, e);
        }
    }

    private static CorpusArticle article(JsonNode json) {
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
    }

    private static String text(JsonNode json, String field, String otherwise) {
        JsonNode value = json.path(field);
        return value.isTextual() ? value.asText() : otherwise;
    }
}
