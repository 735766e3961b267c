package dev.dateline.bench.quality.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.domain.story.lane.CorpusArticle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Articles in file order, each with its true story.
 *
 * @param name the corpus, and after a dash its language where only one is taken
 */
public record StoryCorpus(String name, List<Labelled> articles) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * One article.
     *
     * @param story its true story
     * @param rival the story a commercial system put it in; null when the corpus does not tell
     */
    public record Labelled(
            CorpusArticle article, String story, @Nullable String rival) {}

    /** Reads a gzipped file of one JSON object a line. */
    public static StoryCorpus read(String name, Path file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return new StoryCorpus(
                    name, lines.lines().map(StoryCorpus::labelled).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only the articles in this language. */
    StoryCorpus in(String language) {
        return new StoryCorpus(
                name + "-" + language,
                articles.stream()
                        .filter(a -> a.article().language().equals(language))
                        .toList());
    }

    /** The corpus it is part of: all languages of one are one family. */
    String family() {
        return FamilyScores.family(name);
    }

    /** The language of its articles. */
    String language() {
        return articles.get(0).article().language();
    }

    /** Article to true story. */
    Map<String, String> key() {
        return label(Labelled::story);
    }

    /** Article to the commercial system's story; empty when the corpus does not tell. */
    Map<String, String> rival() {
        return label(Labelled::rival);
    }

    private Map<String, String> label(Function<Labelled, @Nullable String> of) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Labelled article : articles) {
            String label = of.apply(article);
            if (label != null) {
                labels.put(article.article().id(), label);
            }
        }
        return labels;
    }

    private static Labelled labelled(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            return new Labelled(
                    article(json), text(json, "story"), json.path("rival_story").textValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CorpusArticle article(JsonNode json) {
        String published = text(json, "published_at");
        return new CorpusArticle(
                text(json, "id"),
                text(json, "lang"),
                published.isEmpty() ? null : Instant.parse(published),
                text(json, "outlet"),
                text(json, "title"),
                text(json, "text"));
    }

    private static String text(JsonNode json, String field) {
        return json.path(field).isTextual() ? json.path(field).textValue() : "";
    }
}
