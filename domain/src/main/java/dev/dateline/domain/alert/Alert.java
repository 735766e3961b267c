package dev.dateline.domain.alert;

import dev.dateline.domain.story.ReportRef;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a subscriber wanted to be told and has not been told.
 *
 * @param id identity: equal for equal subscriber, thread and number, or for equal subscriber, rule, source and change
 * @param subscriber who is told
 * @param rule the id of the first rule that was met
 * @param ruleName its name
 * @param title the story's headline when the rule was met, or what became of the source
 * @param cause the story or the source
 * @param matchedAt the lane's time when it was met, or when the source was found so
 * @param thread what it continues: all alerts of one subscriber on one story have the same
 * @param number 1, 2, … rising within the thread
 * @param kind what sort of alert it is
 * @param reasons every rule of the subscriber that was met, with what met it
 * @param news what the subscriber has not been told before
 * @param receipt when what caused it passed each station
 * @param absorbed threads that went into this one when stories did; who mutes one of them means this one, too
 */
public record Alert(
        String id,
        String subscriber,
        String rule,
        String ruleName,
        String title,
        Cause cause,
        Instant matchedAt,
        String thread,
        int number,
        Kind kind,
        List<Reason> reasons,
        List<Novelty> news,
        Receipt receipt,
        List<String> absorbed) {

    public Alert {
        reasons = List.copyOf(reasons);
        news = List.copyOf(news);
        absorbed = List.copyOf(absorbed);
    }

    /** An alert of a thread that no other went into. */
    public Alert(
            String id,
            String subscriber,
            String rule,
            String ruleName,
            String title,
            Cause cause,
            Instant matchedAt,
            String thread,
            int number,
            Kind kind,
            List<Reason> reasons,
            List<Novelty> news,
            Receipt receipt) {
        this(
                id,
                subscriber,
                rule,
                ruleName,
                title,
                cause,
                matchedAt,
                thread,
                number,
                kind,
                reasons,
                news,
                receipt,
                List.of());
    }

    /** The same with the times at which its cause passed the stations. */
    public Alert with(Receipt stamped) {
        return with(reasons, news, stamped);
    }

    /** The same with other news. */
    public Alert withNews(List<Novelty> other) {
        return with(reasons, other, receipt);
    }

    /** The same with other reasons. */
    public Alert withReasons(List<Reason> other) {
        return with(other, news, receipt);
    }

    private Alert with(List<Reason> why, List<Novelty> what, Receipt when) {
        return new Alert(
                id,
                subscriber,
                rule,
                ruleName,
                title,
                cause,
                matchedAt,
                thread,
                number,
                kind,
                why,
                what,
                when,
                absorbed);
    }

    /** Whether it belongs to this thread, or to one that it went into. */
    public boolean continues(String other) {
        return thread.equals(other) || absorbed.contains(other);
    }

    /** The report that caused it; null in an alert about a source or a silence. */
    public @Nullable ReportRef report() {
        return cause instanceof Cause.StoryMet met ? met.report() : null;
    }

    /** What sort of alert it is. */
    public enum Kind {
        /** A story is told for the first time. */
        FIRST,
        /** There is news in a story that was told. */
        FOLLOW_UP,
        /** What was told was corrected, withdrawn, or was another event; goes out whatever the hour. */
        CORRECTION,
        /** A source fell ill or recovered. */
        HEALTH,
        /** A rule was met by nothing for as long as it says, or is met again after that. */
        SILENCE
    }
}
