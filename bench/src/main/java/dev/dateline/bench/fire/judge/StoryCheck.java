package dev.dateline.bench.fire.judge;

import dev.dateline.bench.fire.press.Telling;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whether each event is one story, and each story one event. */
final class StoryCheck {
    private StoryCheck() {}

    static void of(WireLedger ledger, Truth truth, Complaints complaints) {
        Map<ArticleId, Set<StoryId>> stories = new HashMap<>();
        List<String> mixed = new ArrayList<>();
        for (Story story : ledger.stories.values()) {
            if (story.mergedInto() == null) {
                Set<Integer> events = new HashSet<>();
                for (ReportRef report : story.reports()) {
                    stories.computeIfAbsent(report.article(), any -> new HashSet<>())
                            .add(story.id());
                    truth.telling(report.article())
                            .ifPresent(telling -> events.add(telling.happening().number()));
                }
                if (events.size() > 1) {
                    mixed.add(story.id() + " tells of the events " + events);
                }
            }
        }
        complaints.add("wrong: a story of several events", mixed);
        complaints.add("a report in no story", unplaced(stories, truth));
        complaints.add("a report in two stories", placedTwice(stories));
        complaints.add("wrong: an event in several stories", parted(stories, truth));
    }

    private static List<String> unplaced(Map<ArticleId, Set<StoryId>> stories, Truth truth) {
        return truth.due().stream()
                .filter(telling -> !stories.containsKey(telling.article()))
                .map(Telling::url)
                .toList();
    }

    private static List<String> placedTwice(Map<ArticleId, Set<StoryId>> stories) {
        return stories.entrySet().stream()
                .filter(report -> report.getValue().size() > 1)
                .map(report -> report.getKey() + " in " + report.getValue())
                .toList();
    }

    private static List<String> parted(Map<ArticleId, Set<StoryId>> stories, Truth truth) {
        Map<Integer, Set<StoryId>> events = new TreeMap<>();
        for (Telling telling : truth.due()) {
            events.computeIfAbsent(telling.happening().number(), any -> new HashSet<>())
                    .addAll(stories.getOrDefault(telling.article(), Set.of()));
        }
        return events.entrySet().stream()
                .filter(event -> event.getValue().size() > 1)
                .map(event -> event.getKey() + " in " + event.getValue())
                .toList();
    }
}
