package dev.dateline.bench.quality.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.bench.quality.Corpora;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Pairs of articles on one event: all of a story, {@value #PAIRS_OF_A_STORY} at most, the earlier one first. Two that share
 * {@value #COPY} of their words are one text, which no story counts twice: they make no pair.
 */
final class ConflictSets {
    static final List<String> NAMES = List.of("gva", "fnc", "ecbplus");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAIRS_OF_A_STORY = 6;
    private static final double COPY = 0.6;

    /** An article; without its day all dates of its text are taken as of one week. */
    record Told(String text, LocalDate published, boolean dated) {
        static final LocalDate UNKNOWN = LocalDate.of(2015, 6, 10);

        Told changed(String other) {
            return new Told(other, published, dated);
        }
    }

    record Pair(String story, Told first, Told second) {
        /** Which half of the stories it is of: 0 or 1. */
        int half() {
            return Math.floorMod(story.hashCode(), 2);
        }

        /** Which of so many parts of its half it is of. */
        int fold(int parts) {
            return Math.floorMod(Math.floorDiv(story.hashCode(), 2), parts);
        }
    }

    private ConflictSets() {}

    static List<Pair> read(Corpora corpora, String set) {
        Map<String, List<Told>> stories = new TreeMap<>();
        Path file = corpora.folder().resolve("stories").resolve(set + ".jsonl.gz");
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode article = JSON.readTree(line);
                stories.computeIfAbsent(article.path("story").asText(), key -> new ArrayList<>())
                        .add(told(article));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        List<Pair> pairs = new ArrayList<>();
        stories.forEach((story, texts) -> addPairs(pairs, story, texts));
        return pairs;
    }

    private static Told told(JsonNode article) {
        String title = article.path("title").asText().replace('\n', ' ').strip();
        String text = title + "\n"
                + String.join("\n", SegmentRoundups.lines(article.path("text").asText()));
        boolean dated = article.path("published_at").isTextual();
        LocalDate published =
                dated ? LocalDate.parse(article.path("published_at").asText().substring(0, 10)) : Told.UNKNOWN;
        return new Told(text, published, dated);
    }

    private static void addPairs(List<Pair> pairs, String story, List<Told> texts) {
        int made = 0;
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size() && made < PAIRS_OF_A_STORY; j++) {
                boolean turned = texts.get(j).published().isBefore(texts.get(i).published());
                Told first = texts.get(turned ? j : i);
                Told second = texts.get(turned ? i : j);
                if (!isCopy(first, second)) {
                    pairs.add(new Pair(story, first, second));
                    made++;
                }
            }
        }
    }

    private static boolean isCopy(Told first, Told second) {
        Set<String> one = words(first);
        Set<String> other = words(second);
        long shared = one.stream().filter(other::contains).count();
        return shared >= COPY * (one.size() + other.size() - shared);
    }

    private static Set<String> words(Told told) {
        return new HashSet<>(List.of(told.text().split("\\W+")));
    }
}
