package dev.dateline.bench.rhythm;

import dev.dateline.domain.item.Forecast;
import dev.dateline.domain.item.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

/** Says when a source is polled next. One for each source: a rule remembers what it saw. */
interface PollRule {

    /**
     * When to poll next.
     *
     * @param now when this answer came
     * @param news dates of the entries that are new in it
     * @param listed dates of all entries that the answer lists, oldest first
     */
    Instant next(Instant now, List<Instant> news, List<Instant> listed);

    /** At fixed intervals. */
    static PollRule every(Duration interval) {
        return (now, news, listed) -> now.plus(interval);
    }

    /** News halves the interval, none doubles it: Dateline 0.1. */
    static PollRule halving(Duration shortest, Duration longest) {
        return new PollRule() {
            private Duration interval = Duration.ofMinutes(10);

            @Override
            public Instant next(Instant now, List<Instant> news, List<Instant> listed) {
                interval = news.isEmpty() ? interval.multipliedBy(2) : interval.dividedBy(2);
                interval = within(interval, shortest, longest);
                return now.plus(interval);
            }
        };
    }

    /** A week by the number of last week's entries: Miniflux, POLLING_SCHEDULER=entry_frequency, factor 1. */
    static PollRule weekByCount(Duration shortest, Duration longest) {
        TreeSet<Instant> known = new TreeSet<>();
        return (now, news, listed) -> {
            known.addAll(listed);
            int count = known.tailSet(now.minus(Duration.ofDays(7))).size();
            Duration interval = count == 0 ? longest : Duration.ofDays(7).dividedBy(count);
            return now.plus(within(interval, shortest, longest));
        };
    }

    /** Half the average gap between listed entries, longer after a week, two, four of silence: CommaFeed. */
    static PollRule halfTheGap(Duration shortest, Duration longest) {
        return (now, news, listed) -> {
            if (listed.isEmpty()) {
                return now.plus(longest);
            }
            Duration silent = Duration.between(listed.get(listed.size() - 1), now);
            if (silent.toDays() >= 7) {
                int parts = silent.toDays() >= 30 ? 1 : silent.toDays() >= 14 ? 2 : 4;
                return now.plus(within(longest.dividedBy(parts), shortest, longest));
            }
            Duration span = Duration.between(listed.get(0), listed.get(listed.size() - 1));
            Duration gap = listed.size() < 2 ? longest : span.dividedBy(listed.size() - 1L);
            return now.plus(within(gap.dividedBy(2), shortest, longest));
        };
    }

    /** The learned rhythm: news may wait this long in sum. */
    static PollRule rhythm(Duration wait, Duration shortest, Duration longest) {
        return new PollRule() {
            private Rhythm rhythm = Rhythm.UNKNOWN;

            @Override
            public Instant next(Instant now, List<Instant> news, List<Instant> listed) {
                rhythm = rhythm.equals(Rhythm.UNKNOWN) ? Rhythm.begun(now, listed) : rhythm.watched(now, news);
                Instant due = Forecast.of(rhythm).due(now, wait, now.plus(longest));
                return due.isBefore(now.plus(shortest)) ? now.plus(shortest) : due;
            }
        };
    }

    private static Duration within(Duration interval, Duration shortest, Duration longest) {
        Duration bounded = interval.compareTo(longest) > 0 ? longest : interval;
        return bounded.compareTo(shortest) < 0 ? shortest : bounded;
    }
}
