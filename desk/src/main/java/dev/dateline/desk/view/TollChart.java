package dev.dateline.desk.view;

import dev.dateline.domain.story.ledger.Counts;
import dev.dateline.domain.story.ledger.Toll;
import dev.dateline.domain.story.ledger.TollStep;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A toll over time, {@value #WIDTH} by {@value #HEIGHT} units: a mark for each number that somebody told, with the number beside
 * it; one that was lowered points down. A line shows the present number. Readable without colours.
 *
 * @param marks in order of time
 * @param line height of the present number
 * @param words the same in words, for those who do not see it
 */
public record TollChart(List<Mark> marks, int line, String words) {
    static final int WIDTH = 600;
    static final int HEIGHT = 120;
    private static final int SIDE = 24;
    private static final int TOP = 24;
    private static final int FOOT = 104;

    /**
     * One mark.
     *
     * @param x from the left
     * @param y from the top
     * @param value the number
     * @param who whose word it is
     * @param drops whether it was lowered
     */
    public record Mark(int x, int y, String value, String who, boolean drops) {}

    static TollChart of(Toll toll) {
        List<TollStep> steps = toll.steps();
        long most = steps.stream().mapToLong(step -> step.count().shown()).max().orElse(1);
        Instant from = steps.isEmpty() ? Instant.EPOCH : steps.get(0).at();
        Instant to = steps.isEmpty() ? from : steps.get(steps.size() - 1).at();
        List<Mark> marks = new ArrayList<>();
        for (TollStep step : steps) {
            marks.add(new Mark(
                    x(step.at(), from, to),
                    y(step.count().shown(), most),
                    Counts.shown(step.count()),
                    TollCard.who(step.speaker(), step.outlet()),
                    step.drops()));
        }
        long present = toll.headline().count().shown();
        return new TollChart(List.copyOf(marks), y(present, Math.max(most, present)), words(toll));
    }

    private static String words(Toll toll) {
        return TollCard.heading(toll.slot().key()) + " over time: "
                + toll.steps().stream()
                        .map(step -> Counts.shown(step.count()) + " by " + step.speaker())
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("none");
    }

    private static int x(Instant at, Instant from, Instant to) {
        long all = Duration.between(from, to).toSeconds();
        long part = Duration.between(from, at).toSeconds();
        return all <= 0 ? WIDTH / 2 : (int) (SIDE + (WIDTH - 2L * SIDE) * part / all);
    }

    private static int y(long value, long most) {
        return (int) (FOOT - (FOOT - TOP) * (double) value / Math.max(1, most));
    }
}
