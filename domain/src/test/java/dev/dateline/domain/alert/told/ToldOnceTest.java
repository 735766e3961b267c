package dev.dateline.domain.alert.told;

import static dev.dateline.domain.alert.told.ToldStory.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.alert.Reason;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Any sequence of joins, phases, merges, splits, corrections and repetitions: nothing is told twice, nothing new is kept
 * back. What each alert showed is kept here by report and by story, apart from what the code remembers.
 */
class ToldOnceTest {
    private static final List<Reason> MET = List.of(new Reason("all", "All", List.of()));
    private static final int STEPS = 400;

    private final Telling telling = new Telling("desk");
    private final Map<StoryId, Told> told = new HashMap<>();
    private final List<ToldStory> stories = new ArrayList<>();
    private final Map<StoryId, Set<String>> shownOrigins = new HashMap<>();
    private final Map<StoryId, Set<String>> shownReports = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> faults = new HashSet<>();
    private int made;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void nothingIsToldTwiceAndNothingNewIsKeptBack(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            switch (stories.size() < 2 ? 0 : random.nextInt(8)) {
                case 0 -> open();
                case 1, 2, 3 -> join(any(random), "outlet" + random.nextInt(12));
                case 4 -> update(any(random).in(StoryPhase.values()[random.nextInt(5)]));
                case 5 -> merge(any(random), any(random));
                case 6 -> split(any(random), random);
                default -> correct(any(random), random);
            }
        }
        assertThat(ids).hasSizeGreaterThan(STEPS / 10);
    }

    private ToldStory any(Random random) {
        return stories.get(random.nextInt(stories.size()));
    }

    private void open() {
        ToldStory story = new ToldStory("en-" + made++, "News");
        stories.add(story);
        join(story, "outlet0");
    }

    private void join(ToldStory story, String outlet) {
        story.reports.add(ToldStory.report(outlet, "article " + made++, "News"));
        if (story.reports.size() > 40) {
            story.reports.remove(0);
        }
        update(story);
    }

    private void update(ToldStory story) {
        Set<String> shown = shownOrigins.getOrDefault(story.id, Set.of());
        Set<String> unseen = new HashSet<>();
        story.reports.forEach(report -> unseen.add(report.origin().name()));
        unseen.removeAll(shown);
        boolean first = !shownOrigins.containsKey(story.id);
        Alert alert = tell(telling.met(new Notice.Met(story.state(), MET), told.get(story.id), NOON));
        if (first) {
            assertThat(alert).isNotNull();
            assertThat(alert.kind()).isEqualTo(Alert.Kind.FIRST);
        } else if (alert == null) {
            assertThat(unseen).isEmpty();
        } else {
            assertThat(alert.kind()).isEqualTo(Alert.Kind.FOLLOW_UP);
            assertThat(alert.news()).isNotEmpty();
            assertThat(alert.news().stream()
                            .filter(novelty -> novelty.kind() == Novelty.Kind.ORIGIN)
                            .map(Novelty::text))
                    .containsExactlyInAnyOrderElementsOf(unseen);
        }
        if (alert != null) {
            show(story);
        }
        assertThat(tell(telling.met(new Notice.Met(story.state(), MET), told.get(story.id), NOON)))
                .isNull();
    }

    private void show(ToldStory story) {
        story.reports.forEach(report -> {
            shownOrigins
                    .computeIfAbsent(story.id, id -> new HashSet<>())
                    .add(report.origin().name());
            shownReports
                    .computeIfAbsent(story.id, id -> new HashSet<>())
                    .add(report.article().value());
        });
    }

    private void merge(ToldStory from, ToldStory into) {
        if (from == into) {
            return;
        }
        assertThat(tell(telling.merged(into.id, told.get(from.id), told.get(into.id))))
                .isNull();
        into.reports.addAll(from.reports);
        stories.remove(from);
        join(shownOrigins, from, into);
        join(shownReports, from, into);
        update(into);
    }

    private static void join(Map<StoryId, Set<String>> shown, ToldStory from, ToldStory into) {
        if (shown.containsKey(from.id)) {
            shown.computeIfAbsent(into.id, id -> new HashSet<>()).addAll(shown.get(from.id));
        }
    }

    private void split(ToldStory from, Random random) {
        if (from.reports.size() < 2) {
            return;
        }
        ReportRef moved = from.reports.remove(random.nextInt(from.reports.size()));
        ToldStory into = new ToldStory("en-" + made++, "News");
        into.reports.add(moved);
        stories.add(into);
        Notice.Parted notice = new Notice.Parted(from.id, "News", into.id, List.of(moved.article()));
        boolean known = shownReports
                .getOrDefault(from.id, Set.of())
                .remove(moved.article().value());
        Alert alert = tell(telling.parted(notice, told.get(from.id), told.get(into.id), moved, NOON));
        assertThat(alert != null).isEqualTo(known);
        if (known) {
            shownOrigins.put(into.id, new HashSet<>(shownOrigins.get(from.id)));
            Set<String> reports = new HashSet<>(shownReports.get(from.id));
            reports.add(moved.article().value());
            shownReports.put(into.id, reports);
        }
        assertThat(tell(telling.parted(notice, told.get(from.id), told.get(into.id), moved, NOON)))
                .isNull();
        update(into);
    }

    private void correct(ToldStory story, Random random) {
        ReportRef old = story.reports.get(random.nextInt(story.reports.size()));
        ReportRef corrected = new ReportRef(
                old.article(),
                old.version() + 1 + random.nextInt(2),
                old.outlet(),
                old.url(),
                old.title(),
                old.lead(),
                old.published(),
                old.seenAt(),
                old.arrival(),
                ArticleKind.CORRECTION,
                null,
                old.origin(),
                old.relation());
        story.reports.set(story.reports.indexOf(old), corrected);
        Notice.Corrected notice = new Notice.Corrected(story.id, "News", corrected);
        boolean shown = shownReports
                .getOrDefault(story.id, Set.of())
                .contains(old.article().value());
        boolean again = !faults.add(old.article() + "," + corrected.version());
        assertThat(tell(telling.corrected(notice, told.get(story.id), NOON)) != null)
                .isEqualTo(shown && !again);
        assertThat(tell(telling.corrected(notice, told.get(story.id), NOON))).isNull();
    }

    private @Nullable Alert tell(Telling.Outcome outcome) {
        told.putAll(outcome.told());
        Alert alert = outcome.alert();
        if (alert != null) {
            assertThat(ids.add(alert.id())).as("told twice: %s", alert).isTrue();
        }
        return alert;
    }
}
