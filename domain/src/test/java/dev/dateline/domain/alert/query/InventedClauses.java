package dev.dateline.domain.alert.query;

import dev.dateline.domain.claim.fact.Slot;
import dev.dateline.domain.story.StoryPhase;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Clauses of every sort, from a seed; not all of them as the parser makes them. */
final class InventedClauses {
    private static final List<String> WORDS = List.of(
            "quake",
            "lima",
            "flood",
            "storm",
            "embargo",
            "oil",
            "gas",
            "r\u00e9gime",
            "\u5730\u9707",
            "U.S.",
            "covid-19",
            "10:30");

    private final Random random;

    InventedClauses(Random random) {
        this.random = random;
    }

    Clause next() {
        return new Clause.All(List.of(look(), clause(4)));
    }

    private Clause clause(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 10)) {
            case 0, 1 -> look();
            case 2 -> condition();
            case 3 -> new Clause.Saved(random.nextBoolean() ? word() : "night desk");
            case 4 -> new Clause.Near(1 + random.nextInt(99), side(), side());
            case 5 -> new Clause.InField(Field.PLACE, look());
            case 6 -> new Clause.Not(clause(depth - 1));
            case 7 -> new Clause.InField(Field.TITLE, words(depth - 1));
            case 8 -> new Clause.Any(parts(depth));
            default -> new Clause.All(parts(depth));
        };
    }

    private Clause words(int depth) {
        return switch (random.nextInt(depth <= 0 ? 2 : 5)) {
            case 0 -> look();
            case 1 -> new Clause.Near(1 + random.nextInt(9), side(), side());
            case 2 -> new Clause.Not(words(depth - 1));
            case 3 -> new Clause.Any(List.of(words(depth - 1), words(depth - 1)));
            default -> new Clause.All(List.of(words(depth - 1), words(depth - 1)));
        };
    }

    private List<Clause> parts(int depth) {
        return IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(i -> clause(depth - 1))
                .toList();
    }

    private Clause side() {
        return random.nextBoolean() ? look() : new Clause.Any(List.of(look(), look()));
    }

    private Clause look() {
        return switch (random.nextInt(5)) {
            case 0 -> new Clause.Prefix(WORDS.get(random.nextInt(9)));
            case 1 -> new Clause.Phrase(word() + " " + word());
            default -> new Clause.Word(word());
        };
    }

    private Clause condition() {
        return switch (random.nextInt(5)) {
            case 3 ->
                new Clause.TollIs(
                        Slot.values()[random.nextInt(6)],
                        Comparison.values()[random.nextInt(5)],
                        random.nextInt(1_000));
            case 4 -> new Clause.Contradicted(random.nextBoolean());
            case 0 -> new Clause.InPhase(StoryPhase.values()[random.nextInt(6)]);
            case 1 -> new Clause.Since(Duration.ofMinutes(1 + random.nextInt(9_999)));
            default ->
                new Clause.Number(
                        Measure.values()[random.nextInt(4)],
                        Comparison.values()[random.nextInt(5)],
                        random.nextInt(1_000) / 8.0);
        };
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
