package dev.dateline.ingest.schedule;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Forecast;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells news from what was there before us, for the entries of one answer.
 *
 * <ul>
 *   <li>In a source's first answer only that is live which dates itself after the source was added, or shortly before.
 *   <li>Later, everything is live that came while we watched, unless it dates itself days back, or is known by its words
 *       under another address.
 *   <li>When far more comes at once than the source's rhythm lets expect, or after days in which the source was not
 *       read, only that is live which dates itself since the last answer; when nearly all of a flood bears one date,
 *       the date is that of the flood and not believed.
 * </ul>
 */
final class ArrivalRule {
    private static final Duration CLOCK_ERROR = Duration.ofMinutes(5);
    /** Older news is history, and so is undated news after so long an absence. */
    private static final Duration OLD = Duration.ofDays(2);
    /** Origins announce some entries later than they date them. */
    private static final Duration LATE = Duration.ofHours(1);
    /** Dates before this are defaults of clocks and databases, and say nothing. */
    private static final Instant FIRST_DATE = Instant.parse("1995-01-01T00:00:00Z");

    private static final int FLOOD = 20;
    private static final int FLOOD_PER_EXPECTED = 5;
    private static final int FEWEST_KNOWN = 5;

    private final Poll poll;
    private final Instant liveFrom;
    private final boolean doubtful;
    private final @Nullable Instant stamp;
    private final Set<ArticleId> known;

    /**
     * The rule for one answer.
     *
     * @param liveFrom in a first answer, news dated before this is old
     * @param diff what changed in the answer
     * @param seen the entries known before
     */
    ArrivalRule(Poll poll, Instant liveFrom, EntryDiff diff, List<SeenEntry> seen) {
        this.poll = poll;
        this.liveFrom = liveFrom;
        this.known = known(diff.fresh(), seen);
        Instant last = poll.before().lastSuccess();
        int news = diff.fresh().size() + diff.changed().size();
        double expected =
                last == null ? 0 : Forecast.of(poll.before().memory().rhythm()).expected(last, poll.at());
        double usual = FLOOD_PER_EXPECTED * expected;
        this.doubtful =
                news > FLOOD + usual || last != null && last.isBefore(poll.at().minus(OLD));
        this.stamp = news > 2 * FLOOD + usual ? stamp(diff.news()) : null;
    }

    /** How a new entry arrives. */
    Arrival ofFresh(Listed entry) {
        return arrival(entry, date(entry));
    }

    /** How an entry arrives that was there and changed. */
    Arrival ofChanged(Listed entry) {
        return arrival(entry, later(date(entry), believable(entry.updated())));
    }

    private Arrival arrival(Listed entry, @Nullable Instant date) {
        Instant last = poll.before().lastSuccess();
        if (last == null) {
            return live(date != null && !date.isBefore(liveFrom));
        }
        if (known.contains(entry.article())
                || date != null && date.isBefore(poll.at().minus(OLD))) {
            return Arrival.BACKFILL;
        }
        boolean since =
                date != null && date.isAfter(last.minus(LATE)) && !minute(date).equals(stamp);
        return live(since || !doubtful);
    }

    /** What its whole feed makes doubtful says nothing. */
    private @Nullable Instant date(Listed entry) {
        return entry.entry().dateDoubt() == null ? believable(entry.date()) : null;
    }

    private @Nullable Instant believable(@Nullable Instant date) {
        boolean possible = date != null
                && date.isAfter(FIRST_DATE)
                && !date.isAfter(poll.at().plus(CLOCK_ERROR));
        return possible ? date : null;
    }

    /** New by their addresses, but with words that are known: of the same date, or nearly all of them at once. */
    private static Set<ArticleId> known(List<Listed> fresh, List<SeenEntry> seen) {
        Map<String, SeenEntry> byWords = new HashMap<>();
        seen.forEach(entry -> byWords.put(entry.hash(), entry));
        Set<ArticleId> sameDate = new HashSet<>();
        Set<ArticleId> sameWords = new HashSet<>();
        for (Listed entry : fresh) {
            SeenEntry twin = byWords.get(entry.hash());
            if (twin != null) {
                sameWords.add(entry.article());
                Instant date = entry.updated();
                if (date != null && date.equals(twin.updated())) {
                    sameDate.add(entry.article());
                }
            }
        }
        boolean all = sameWords.size() >= FEWEST_KNOWN && 2 * sameWords.size() > fresh.size();
        return all ? sameWords : sameDate;
    }

    /** The minute that more than half of them bear as their date. */
    private static @Nullable Instant stamp(List<Listed> news) {
        Map<Instant, Integer> minutes = new HashMap<>();
        for (Listed entry : news) {
            Instant date = entry.date();
            if (date != null && 2 * minutes.merge(minute(date), 1, Integer::sum) > news.size()) {
                return minute(date);
            }
        }
        return null;
    }

    private static Instant minute(Instant date) {
        return date.truncatedTo(ChronoUnit.MINUTES);
    }

    private static Arrival live(boolean live) {
        return live ? Arrival.LIVE : Arrival.BACKFILL;
    }

    private static @Nullable Instant later(@Nullable Instant a, @Nullable Instant b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isAfter(b) ? a : b;
    }
}
