package dev.dateline.domain.erasure;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Reason;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.lane.RedactedEvents;
import dev.dateline.domain.story.lane.Redaction;
import java.util.List;
import java.util.Optional;

/** What may still be shown of what the wire once told: logs keep for a while what was erased, and nobody is to be shown it. */
public final class Redactor {
    private final Erasures erasures;
    private final Redaction stories;

    /** Goes by this list, which may change meanwhile. */
    public Redactor(Erasures erasures) {
        this.erasures = erasures;
        this.stories = new Redaction(erasures::has);
    }

    /** The list it goes by. */
    public Erasures erasures() {
        return erasures;
    }

    /** A story without what was erased. */
    public Story story(Story story) {
        return erasures.isEmpty() ? story : stories.of(story);
    }

    /** An event without the words of what was erased. */
    public StoryEvent event(StoryEvent event) {
        return events(List.of(event)).get(0);
    }

    /** A story's events without the words of what was erased. */
    public List<StoryEvent> events(List<StoryEvent> events) {
        return erasures.isEmpty() ? events : RedactedEvents.of(events, erasures::has);
    }

    /**
     * An alert that says nothing of what was erased: none where that caused it; where it stood in the story, the headline of the
     * report that did, and nothing more.
     */
    public Optional<Alert> alert(Alert alert) {
        if (erasures.isEmpty() || !(alert.cause() instanceof Cause.StoryMet met)) {
            return Optional.of(alert);
        }
        if (erasures.has(met.report().article())
                || erasures.hasOutlet(met.report().outlet().id())) {
            return Optional.empty();
        }
        return Optional.of(erasures.mayBeIn(met.story(), alert.matchedAt()) ? brief(alert, met.report()) : alert);
    }

    private static Alert brief(Alert alert, ReportRef report) {
        List<Reason> reasons = alert.reasons().stream()
                .map(reason -> new Reason(reason.rule(), reason.name(), List.of()))
                .toList();
        return new Alert(
                alert.id(),
                alert.subscriber(),
                alert.rule(),
                alert.ruleName(),
                report.title(),
                alert.cause(),
                alert.matchedAt(),
                alert.thread(),
                alert.number(),
                alert.kind(),
                reasons,
                List.of(),
                alert.receipt(),
                alert.absorbed());
    }
}
