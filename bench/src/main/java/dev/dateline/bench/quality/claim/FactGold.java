package dev.dateline.bench.quality.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.fact.CountFact;
import dev.dateline.domain.claim.fact.CountFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts found in hand-labelled sentences. A count is right when slot, lowest and highest number are the gold's and both spans have
 * a character in common.
 */
final class FactGold {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How many are in the gold, were found, and are right. */
    record Score(int gold, int found, int right) {
        Score plus(Score other) {
            return new Score(gold + other.gold, found + other.found, right + other.right);
        }

        double precision() {
            return right / (double) Math.max(1, found);
        }

        double recall() {
            return right / (double) Math.max(1, gold);
        }

        double f1() {
            return 2.0 * right / Math.max(1, gold + found);
        }
    }

    private FactGold() {}

    /** The score of each language, by its tag. */
    static Map<String, Score> score(Path file, @Nullable StringBuilder misses) {
        Map<String, Score> scores = new TreeMap<>();
        for (JsonNode line : lines(file)) {
            scores.merge(line.path("lang").asText(), score(line, misses), Score::plus);
        }
        return scores;
    }

    static List<JsonNode> lines(Path file) {
        try {
            List<JsonNode> lines = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                lines.add(JSON.readTree(line));
            }
            return lines;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Score score(JsonNode line, @Nullable StringBuilder misses) {
        Document document =
                new Document(line.path("text").asText(), line.path("lang").asText(), null, null);
        List<CountFact> found = new ArrayList<>(CountFacts.of(document));
        int all = found.size();
        List<JsonNode> missed = new ArrayList<>();
        line.path("facts").forEach(gold -> {
            if (!found.removeIf(fact -> isRight(fact, gold))) {
                missed.add(gold);
            }
        });
        if (misses != null && missed.size() + found.size() > 0) {
            misses.append(line.path("id").asText())
                    .append(' ')
                    .append(document.text())
                    .append('\n');
            missed.forEach(gold -> misses.append("   - ").append(gold).append('\n'));
            found.forEach(fact -> misses.append("   + ")
                    .append(fact)
                    .append(' ')
                    .append(fact.span().of(document.text()))
                    .append(" | ")
                    .append(fact.trigger().of(document.text()))
                    .append('\n'));
        }
        int gold = line.path("facts").size();
        return new Score(gold, all, gold - missed.size());
    }

    private static boolean isRight(CountFact fact, JsonNode gold) {
        return fact.slot().key().equals(gold.path("slot").asText())
                && Objects.equals(fact.count().min(), number(gold.path("min")))
                && Objects.equals(fact.count().max(), number(gold.path("max")))
                && fact.span().start() < gold.path("end").asInt()
                && gold.path("start").asInt() < fact.span().end();
    }

    private static @Nullable Long number(JsonNode node) {
        return node.isNumber() ? Long.valueOf(node.asLong()) : null;
    }
}
