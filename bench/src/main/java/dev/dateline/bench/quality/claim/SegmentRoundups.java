package dev.dateline.bench.quality.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/**
 * Makes roundups of articles on known events: of three to six articles on different ones the first two to six lines each, one behind
 * the other, half of them with headlines of other articles behind. Where a text has no lines of its own, two sentences make one.
 */
final class SegmentRoundups {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHORTEST_LINE = 60;

    /** A page with the numbers of the lines that begin another event, or the tail; the first line is 0. */
    record Page(List<String> lines, Set<Integer> starts) {}

    /** An article with lines. */
    record Piece(String story, String title, List<String> lines) {}

    private final List<Piece> pieces;
    private final Random random;

    SegmentRoundups(List<Piece> pieces, long seed) {
        this.pieces = pieces.stream().filter(piece -> piece.lines().size() >= 2).toList();
        this.random = new Random(seed);
    }

    /** The articles of a story file that are in English and that a condition holds for. */
    static List<Piece> read(Path file, Predicate<JsonNode> wanted) {
        List<Piece> pieces = new ArrayList<>();
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode article = JSON.readTree(line);
                if (article.path("lang").asText().equals("en") && wanted.test(article)) {
                    String title =
                            article.path("title").asText().replace('\n', ' ').strip();
                    pieces.add(new Piece(
                            article.path("story").asText(),
                            title,
                            lines(article.path("text").asText())));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pieces;
    }

    /** A page of several events. */
    Page roundup() {
        return roundup(3 + random.nextInt(4));
    }

    /** A page of so many events. */
    Page roundup(int events) {
        List<String> lines = new ArrayList<>();
        Set<Integer> starts = new HashSet<>();
        Set<String> stories = new HashSet<>();
        while (stories.size() < events) {
            Piece piece = pieces.get(random.nextInt(pieces.size()));
            if (stories.add(piece.story())) {
                starts.add(lines.size());
                lines.addAll(piece.lines().subList(0, Math.min(piece.lines().size(), 2 + random.nextInt(5))));
            }
        }
        if (random.nextBoolean()) {
            tail(lines, starts);
        }
        starts.remove(0);
        return new Page(lines, starts);
    }

    /** A page of one event, not longer than the roundups. */
    Page single() {
        Piece piece = pieces.get(random.nextInt(pieces.size()));
        return new Page(piece.lines().subList(0, Math.min(piece.lines().size(), 25)), Set.of());
    }

    private void tail(List<String> lines, Set<Integer> starts) {
        List<String> headlines = new ArrayList<>();
        int wanted = 4 + random.nextInt(6);
        for (int tries = 0; headlines.size() < wanted && tries < 200; tries++) {
            String title = pieces.get(random.nextInt(pieces.size())).title();
            if (title.length() > 20 && title.length() < 140 && !title.endsWith(".")) {
                headlines.add(title);
            }
        }
        if (headlines.size() == wanted) {
            starts.add(lines.size());
            lines.addAll(headlines);
        }
    }

    static List<String> lines(String text) {
        List<String> own = text.lines()
                .map(String::strip)
                .filter(line -> line.length() >= SHORTEST_LINE && line.matches(".*[.!?\u201D\"]$"))
                .toList();
        if (own.size() > 1) {
            return own;
        }
        String[] sentences = text.replace('\n', ' ').split("(?<=[.!?])\\s+(?=\\p{Lu})");
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < sentences.length; i += 2) {
            String pair = i + 1 < sentences.length ? sentences[i] + " " + sentences[i + 1] : sentences[i];
            if (pair.length() >= SHORTEST_LINE) {
                pairs.add(pair.strip());
            }
        }
        return pairs;
    }
}
