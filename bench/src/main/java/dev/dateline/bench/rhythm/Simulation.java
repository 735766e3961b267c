package dev.dateline.bench.rhythm;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Polls an invented source by a rule. The feed lists its newest thirty entries; what falls off unseen is lost. */
final class Simulation {
    private static final int LISTED = 30;
    /** The first week is not measured: rules learn in it. */
    private static final Duration LEARNING = Duration.ofDays(7);

    private Simulation() {}

    /**
     * What came of it.
     *
     * @param entries how many were found
     * @param delays how long they had waited until then, in minutes, sorted
     * @param polls how many there were
     * @param empty how many of them found nothing
     * @param days how long was measured
     * @param lost entries never seen
     */
    record Result(int entries, List<Double> delays, int polls, int empty, double days, int lost) {
        double meanDelay() {
            return delays.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        }

        double delayAt(double share) {
            return delays.isEmpty() ? Double.NaN : delays.get((int) (share * (delays.size() - 1)));
        }

        double pollsADay() {
            return polls / days;
        }
    }

    static Result run(InventedSource source, PollRule rule, int weeks) {
        Instant from = InventedSource.begin().plus(LEARNING);
        Instant end = InventedSource.begin().plus(Duration.ofDays(7L * weeks));
        List<Double> delays = new ArrayList<>();
        int polls = 0;
        int empty = 0;
        int lost = 0;
        int seen = 0;
        for (Instant now = InventedSource.begin(); now.isBefore(end); ) {
            int there = countUntil(source.entries(), now, seen);
            int oldest = Math.max(0, there - LISTED);
            List<Instant> news = source.entries().subList(Math.max(seen, oldest), there);
            if (now.isAfter(from)) {
                polls++;
                empty += news.isEmpty() ? 1 : 0;
                lost += Math.max(0, oldest - seen);
                for (Instant entry : news) {
                    delays.add(Duration.between(entry, now).toMillis() / 60_000.0);
                }
            }
            seen = there;
            now = rule.next(now, news, source.entries().subList(oldest, there));
        }
        delays.sort(Double::compare);
        double days = Duration.between(from, end).toDays();
        return new Result(delays.size(), List.copyOf(delays), polls, empty, days, lost);
    }

    private static int countUntil(List<Instant> entries, Instant now, int from) {
        int count = from;
        while (count < entries.size() && !entries.get(count).isAfter(now)) {
            count++;
        }
        return count;
    }
}
