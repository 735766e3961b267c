package dev.dateline.domain.article;

import dev.dateline.domain.article.PublishedDate.Origin;
import dev.dateline.domain.item.DateDoubt;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which of two dates of one article is believed, as a rule its feed's and its page's.
 *
 * @param date the one believed; null when neither can be
 * @param doubt what spoke against it, or against the other; null when nothing did
 */
public record DateChoice(
        @Nullable PublishedDate date, @Nullable DateDoubt doubt) {

    /** Local times taken for UTC, and days without a time, lie this far apart and still mean the same. */
    private static final Duration SAME = Duration.ofHours(26);

    private static final double MOST = 0.99;

    /** The date believed stays ahead of the other, so that hearing the other once more does not turn the choice. */
    private static final double JUST_SURER = 0.01;

    /**
     * Weighs two dates. Dates after the moment they were read at, and from before there were feeds, are worth next to
     * nothing. Dates that agree strengthen each other, and the more exact one is taken: the feed's, unless the page's is
     * much surer. Dates that are days apart weaken each other; the surer is taken, and of two equally sure the earlier, for
     * feeds announce old articles anew.
     */
    public static DateChoice of(@Nullable PublishedDate one, @Nullable PublishedDate other, Instant readAt) {
        DateChoice first = alone(one, readAt);
        DateChoice second = alone(other, readAt);
        PublishedDate a = first.date;
        PublishedDate b = second.date;
        if (a == null || b == null) {
            return a == null ? second : first;
        }
        if (first.doubt != null || second.doubt != null) {
            return first.doubt == null ? new DateChoice(a, second.doubt) : new DateChoice(b, first.doubt);
        }
        return Duration.between(a.at(), b.at()).abs().compareTo(SAME) <= 0 ? agreed(a, b) : contradicted(a, b);
    }

    private static DateChoice alone(@Nullable PublishedDate date, Instant readAt) {
        DateDoubt lie = date == null ? null : lie(date, readAt);
        return date == null || lie == null
                ? new DateChoice(date, null)
                : new DateChoice(date.with(lie, Math.min(date.confidence(), lie.confidence())), lie);
    }

    private static @Nullable DateDoubt lie(PublishedDate date, Instant readAt) {
        DateDoubt told = date.doubt();
        return told != null && told.isLie() ? told : DateDoubt.of(date.at(), readAt);
    }

    private static DateChoice agreed(PublishedDate a, PublishedDate b) {
        boolean takeFirst = isExact(a) == isExact(b) ? a.confidence() >= b.confidence() : isExact(a);
        if (a.origin() == b.origin()) {
            PublishedDate better = takeFirst ? a : b;
            boolean stands = a.doubt() == DateDoubt.CONTRADICTED && better.doubt() == null;
            return new DateChoice(stands ? better.with(a.doubt(), better.confidence()) : better, null);
        }
        double both = 1 - (1 - a.confidence()) * (1 - b.confidence());
        double most = Math.max(MOST, Math.max(a.confidence(), b.confidence()));
        return new DateChoice((takeFirst ? a : b).with(null, Math.min(most, both)), null);
    }

    private static DateChoice contradicted(PublishedDate a, PublishedDate b) {
        boolean earlier = a.at().isBefore(b.at());
        boolean takeFirst = a.confidence() == b.confidence() ? earlier : a.confidence() > b.confidence();
        PublishedDate surer = takeFirst ? a : b;
        PublishedDate loser = takeFirst ? b : a;
        double odds = odds(surer.confidence());
        double left = odds / (1 + odds + odds(loser.confidence()));
        double confidence = Math.max(left, loser.confidence() + JUST_SURER);
        return new DateChoice(surer.with(DateDoubt.CONTRADICTED, confidence), DateDoubt.CONTRADICTED);
    }

    private static double odds(double confidence) {
        return confidence / Math.max(1 - confidence, 0.01);
    }

    private static boolean isExact(PublishedDate date) {
        return date.origin() == Origin.FEED
                || date.at().getEpochSecond() % Duration.ofDays(1).toSeconds() != 0;
    }
}
