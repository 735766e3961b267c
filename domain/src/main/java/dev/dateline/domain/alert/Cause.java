package dev.dateline.domain.alert;

import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.domain.item.Trouble;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.StoryId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an alert is about. */
public sealed interface Cause {

    /**
     * A story met the rule.
     *
     * @param story the story
     * @param report the report that met it
     */
    record StoryMet(StoryId story, ReportRef report) implements Cause {}

    /**
     * The health of a source changed.
     *
     * @param source the source
     * @param before how it was when that was told last
     * @param now how it is
     * @param trouble class of what is wrong; null when nothing is
     * @param message what is wrong and what to do; null when nothing is
     */
    record HealthChanged(
            SourceId source,
            State before,
            State now,
            @Nullable Trouble trouble,
            @Nullable String message) implements Cause {}

    /**
     * No story met a rule for as long as it says, or one met it again after that.
     *
     * @param rule the rule's id
     * @param since when it was met last, or set
     * @param again when it was met again; null while it is not
     * @param arrived when the newest report of all was seen; null when none is known of
     */
    record RuleSilent(
            String rule,
            Instant since,
            @Nullable Instant again,
            @Nullable Instant arrived) implements Cause {}

    /**
     * A channel of the subscriber takes nothing, or takes something again after that.
     *
     * @param channel the channel's id
     * @param since when the first of its failures was
     * @param again when it took something again; null while it does not
     * @param message what was said at its last failure
     */
    record ChannelFailing(
            String channel, Instant since, @Nullable Instant again, String message) implements Cause {}
}
