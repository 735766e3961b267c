package dev.dateline.bench.fire.judge;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.lane.StoryAsOf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether {@code story-events} has no gap, and comes to what {@code stories} says. */
final class EventCheck {
    private EventCheck() {}

    static void of(WireLedger ledger, Complaints complaints) {
        List<String> gaps = new ArrayList<>();
        List<String> apart = new ArrayList<>();
        ledger.events.forEach((id, events) -> {
            if (hasGap(events)) {
                gaps.add(id + " " + events.stream().map(StoryEvent::sequence).toList());
            }
            Story state = ledger.stories.get(id);
            Optional<Story> folded = StoryAsOf.fold(events, Instant.MAX);
            if (state == null || folded.isEmpty() || !isSame(state, folded.get())) {
                apart.add(id + (state == null ? " has no state" : ""));
            }
        });
        complaints.add("story-events has a gap or an event twice", gaps);
        complaints.add("story-events comes to something else than stories", apart);
        complaints.add(
                "a story without events",
                ledger.stories.keySet().stream()
                        .filter(id -> !ledger.events.containsKey(id))
                        .toList());
    }

    private static boolean hasGap(List<StoryEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).sequence() != i + 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(Story state, Story folded) {
        return state.sequence() == folded.sequence()
                && state.reportCount() == folded.reportCount()
                && state.title().equals(folded.title())
                && state.phase() == folded.phase()
                && Objects.equals(state.mergedInto(), folded.mergedInto())
                && reports(state).equals(reports(folded));
    }

    private static Set<ArticleId> reports(Story story) {
        return story.reports().stream().map(ReportRef::article).collect(Collectors.toSet());
    }
}
