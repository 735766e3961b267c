package dev.dateline.ingest.schedule;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.DateDoubt;
import dev.dateline.domain.item.DateTrace;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sees what only several answers of a feed show about its dates: that old entries get later dates in the same words, that
 * new entries keep coming under a date that stands still, or that each new one bears the moment of the request.
 */
final class DateWatch {
    /** So many moved dates at once leave no doubt; fewer must be seen twice. */
    private static final int MANY = 3;

    /** What was published long ago may come late, and many at once; a whole day may stand for all its hours. */
    private static final Duration LONG_GONE = Duration.ofDays(2);

    private static final Duration AT_ONCE = Duration.ofSeconds(90);
    /** Who asks every minute finds honest entries that are a minute old. */
    private static final Duration FEW_ARE_SO_NEW = Duration.ofMinutes(5);

    private final Map<ArticleId, SeenEntry> known;
    private final Poll poll;
    private final List<Listed> dated;
    private final List<Listed> fresh;
    private final @Nullable Instant newestKnown;

    private DateWatch(List<SeenEntry> seen, Poll poll, List<Listed> listed) {
        this.known = seen.stream().collect(Collectors.toMap(SeenEntry::article, Function.identity(), (a, b) -> a));
        this.poll = poll;
        this.dated = listed.stream().filter(entry -> entry.date() != null).toList();
        this.fresh = dated.stream()
                .filter(entry -> !known.containsKey(entry.article()))
                .toList();
        this.newestKnown = seen.stream()
                .map(SeenEntry::dated)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * The entries of an answer, doubted where it and those before it give the dates away, and the trace after it.
     *
     * @param listed the entries of the answer
     * @param trace what the dates did until now, this answer included
     */
    record Judged(List<Listed> listed, DateTrace trace) {}

    /** Looks at an answer beside what was seen before. */
    static Judged at(List<SeenEntry> seen, Poll poll, List<Listed> listed) {
        DateWatch watch = new DateWatch(seen, poll, listed);
        DateTrace trace = watch.trace();
        DateDoubt doubt = watch.moved() >= MANY && trace.moving() > 0 ? DateDoubt.MOVING : trace.doubt();
        List<Listed> doubted = doubt == null
                ? listed
                : listed.stream().map(entry -> watch.judged(entry, doubt)).toList();
        return new Judged(doubted, trace);
    }

    private DateTrace trace() {
        DateTrace before = poll.before().memory().dates();
        long comparable = dated.stream().filter(this::isKnownInTheseWords).count();
        long standing = fresh.stream().filter(this::standsStill).count();
        long stamped = fresh.stream().filter(this::isStamped).count();
        boolean slow = isSlow();
        return new DateTrace(
                counted(before.moving(), comparable, 2 * moved() > comparable),
                counted(before.standing(), known.isEmpty() ? 0 : fresh.size(), standing == fresh.size()),
                counted(before.stamped(), slow ? fresh.size() : 0, stamped == fresh.size()));
    }

    /** Answers in a row; one that has nothing to show does not count. */
    private static int counted(int before, long cases, boolean again) {
        return cases == 0 ? before : again ? before + 1 : 0;
    }

    private Listed judged(Listed entry, DateDoubt doubt) {
        DateDoubt told = entry.entry().dateDoubt();
        boolean worse = told == null || told.confidence() > doubt.confidence();
        return worse && entry.date() != null && concerns(doubt, entry) ? entry.doubted(doubt) : entry;
    }

    private boolean concerns(DateDoubt doubt, Listed entry) {
        return switch (doubt) {
            case MOVING -> !isKnownInTheseWords(entry) || isMoved(entry);
            case NOW -> isStamped(entry);
            default -> standsStill(entry);
        };
    }

    private long moved() {
        return dated.stream().filter(this::isMoved).count();
    }

    private boolean isKnownInTheseWords(Listed entry) {
        SeenEntry before = known.get(entry.article());
        return before != null && before.dated() != null && before.hash().equals(entry.hash());
    }

    private boolean isMoved(Listed entry) {
        SeenEntry before = known.get(entry.article());
        return isKnownInTheseWords(entry)
                && before != null
                && before.dated() != null
                && seconds(entry).isAfter(before.dated());
    }

    private boolean standsStill(Listed entry) {
        return newestKnown != null
                && seconds(entry).equals(newestKnown)
                && newestKnown.isBefore(poll.at().minus(LONG_GONE));
    }

    private boolean isStamped(Listed entry) {
        return Duration.between(seconds(entry), poll.at()).abs().compareTo(AT_ONCE) <= 0;
    }

    private boolean isSlow() {
        Instant last = poll.before().lastSuccess();
        return last == null || !last.isAfter(poll.at().minus(FEW_ARE_SO_NEW));
    }

    private static Instant seconds(Listed entry) {
        return Objects.requireNonNull(entry.date()).truncatedTo(ChronoUnit.SECONDS);
    }
}
