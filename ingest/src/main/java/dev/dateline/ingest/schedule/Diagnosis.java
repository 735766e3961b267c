package dev.dateline.ingest.schedule;

import dev.dateline.domain.item.DateDoubt;
import dev.dateline.domain.item.DateTrace;
import dev.dateline.domain.item.FeedEntry;
import dev.dateline.domain.item.Forecast;
import dev.dateline.domain.item.Move;
import dev.dateline.domain.item.Rhythm;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceKind;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Says how a source is that answers with something readable. */
final class Diagnosis {
    /** A slower answer is told. */
    static final Duration SLOW = Duration.ofSeconds(10);

    /** A healthy source of this rhythm is called quiet by mistake at most once in so many weeks. */
    private static final double WEEKS_BETWEEN_MISTAKES = 100;

    private static final Duration SHORTEST_SILENCE = Duration.ofHours(1);
    private static final int FEWEST_UNDATED = 3;
    /** Of these, an answer that changed nothing tells nothing new. */
    private static final Set<State> STANDING = Set.of(State.EMPTY, State.UNDATED);

    private Diagnosis() {}

    /** By a full answer. */
    static Health of(Source source, Fresh answer, List<FeedEntry> entries) {
        if (entries.isEmpty()) {
            return Health.odd(
                    State.EMPTY,
                    source.kind() == SourceKind.SECTION_PAGE
                            ? "No links to articles were found on this page;"
                                    + " if there are some, name them with a CSS selector."
                            : "It lists no entries; if its site has news, look there for another feed.");
        }
        if (source.kind() != SourceKind.SECTION_PAGE
                && entries.size() >= FEWEST_UNDATED
                && entries.stream().allMatch(entry -> entry.published() == null && entry.updated() == null)) {
            return Health.odd(
                    State.UNDATED, "None of its entries has a date that can be read, so news is known by its words.");
        }
        return note(answer, entries.size());
    }

    private static Health note(Fresh answer, int entries) {
        if (entries > EntryDiff.MOST_ENTRIES) {
            return Health.odd(
                    State.OK,
                    "Only the newest " + EntryDiff.MOST_ENTRIES + " of its " + entries + " entries are read.");
        }
        return answer.route().downgraded()
                ? Health.odd(
                        State.OK,
                        "It redirects from https to http (" + answer.route().answered()
                                + "), so anyone may read or change it.")
                : Health.WELL;
    }

    /** The same, with a note when nothing else is to be said of a source whose dates are not believed. */
    static Health dated(Health health, DateTrace dates) {
        DateDoubt doubt = dates.doubt();
        if (doubt == null || health.message() != null) {
            return health;
        }
        String what = doubt == DateDoubt.STUCK
                ? "New entries keep coming under a date that stands still"
                : doubt == DateDoubt.MOVING
                        ? "It gives old entries new dates from answer to answer"
                        : "It dates its entries with the moment they are asked for";
        return Health.odd(health.state(), what + ", so its dates are not believed.");
    }

    /** By an answer that is the last one again. */
    static Health unchanged(SourceStatus before) {
        boolean stands = STANDING.contains(before.state()) || before.state() == State.OK;
        return stands ? new Health(before.state(), before.trouble(), before.message()) : Health.WELL;
    }

    /** Whether a rhythm makes it improbable that a healthy source is silent until now. */
    static boolean isQuiet(Rhythm rhythm, Instant now) {
        Instant lastNews = rhythm.lastNews();
        if (lastNews == null || lastNews.isAfter(now.minus(SHORTEST_SILENCE))) {
            return false;
        }
        double occasionsAWeek = Math.max(1, Forecast.of(rhythm).perWeek());
        return Forecast.silence(rhythm, now) < 1 / (WEEKS_BETWEEN_MISTAKES * occasionsAWeek);
    }

    /** What to say of a source that has gone quiet. */
    static Health quiet(Rhythm rhythm, Instant now) {
        Instant lastNews = Objects.requireNonNull(rhythm.lastNews());
        return Health.odd(
                State.QUIET,
                "No news for " + words(Duration.between(lastNews, now)) + ", though about "
                        + Math.round(Forecast.of(rhythm).expected(lastNews, now))
                        + " were to be expected by its rhythm; look at its site whether it moved.");
    }

    /** What to say of a source that redirects for good. */
    static Health moved(Move move) {
        return Health.odd(
                State.MOVED,
                "It redirects for good to " + move.target() + " (" + move.times() + " answers since " + move.since()
                        + "); that address is taken once this has stood for days.");
    }

    /** What to say of a source that takes long. */
    static Health slow(Duration took) {
        return Health.odd(State.SLOW, String.format(Locale.ROOT, "Its answer took %.1f s.", took.toMillis() / 1000.0));
    }

    private static String words(Duration time) {
        return time.toHours() < 48 ? time.toHours() + " hours" : time.toDays() + " days";
    }
}
