package dev.dateline.streams.alert;

import static dev.dateline.domain.alert.Novelty.Kind.CORRECTED;
import static dev.dateline.domain.alert.Novelty.Kind.NUMBER;
import static dev.dateline.domain.alert.Novelty.Kind.ORIGIN;
import static dev.dateline.domain.alert.Novelty.Kind.PHASE;
import static dev.dateline.domain.alert.Novelty.Kind.SPLIT;
import static dev.dateline.domain.alert.Novelty.Kind.STORY;
import static dev.dateline.domain.alert.Novelty.Kind.WITHDRAWN;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.story.Relation;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.lane.LaneOutcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one subscriber is to be told, as a reader would have it: kept apart from the code that decides it. */
final class ToldModel {
    private static final List<StoryPhase> SLOW = List.of(StoryPhase.CLOSED, StoryPhase.FADING);

    /** What the reader knows of a story. */
    private static final class Known {
        private final Set<ArticleId> reports = new HashSet<>();
        private final Set<String> origins = new HashSet<>();
        private final Set<String> numbers = new HashSet<>();
        private StoryPhase phase = StoryPhase.NEW;

        private void add(Known other) {
            reports.addAll(other.reports);
            origins.addAll(other.origins);
            numbers.addAll(other.numbers);
            phase = speed(other.phase) > speed(phase) ? other.phase : phase;
        }
    }

    private final Map<StoryId, Known> known = new HashMap<>();
    private final Set<String> faults = new HashSet<>();
    private final Map<StoryId, StoryId> followed = new HashMap<>();
    private final Map<StoryId, StoryId> standsIn = new HashMap<>();

    /** From now on these stories are followed, and no others. */
    void follow(Set<StoryId> stories) {
        followed.clear();
        stories.forEach(story -> followed.put(story, story));
    }

    /** What is to be told: a kind and what is new, a line each. */
    List<String> after(LaneOutcome outcome, Predicate<Story> rules) {
        List<String> expected = new ArrayList<>();
        Map<StoryId, Story> states = outcome.stories().stream().collect(Collectors.toMap(Story::id, s -> s));
        for (StoryEvent event : outcome.events()) {
            happened(event, states, expected);
        }
        if (outcome.events().stream().anyMatch(ToldModel::isLive)) {
            outcome.stories().stream()
                    .filter(s -> s.mergedInto() == null && standing(s).anyMatch(r -> r.arrival() == Arrival.LIVE))
                    .filter(s -> rules.test(s) || follows(s.id()))
                    .forEach(s -> met(s, expected));
        }
        expected.sort(null);
        return expected;
    }

    private boolean follows(StoryId story) {
        return followed.keySet().stream().anyMatch(f -> place(f).equals(story));
    }

    private StoryId place(StoryId story) {
        return standsIn.getOrDefault(story, story);
    }

    private void happened(StoryEvent event, Map<StoryId, Story> states, List<String> expected) {
        StoryId story = event.story();
        if (event.change() instanceof StoryChange.Merged merged) {
            standsIn.replaceAll((id, in) -> in.equals(story) ? merged.into() : in);
            standsIn.put(story, merged.into());
            Known its = known.remove(story);
            if (its != null) {
                known.computeIfAbsent(merged.into(), id -> new Known()).add(its);
            }
        } else if (event.change() instanceof StoryChange.Split split) {
            standsIn.replaceAll((id, in) -> in.equals(story) && founded(id, split.reports()) ? split.into() : in);
            part(story, split, states, expected);
        } else if (event.change() instanceof StoryChange.Corrected corrected) {
            Known its = known.get(story);
            ReportRef report = corrected.report();
            if (its != null
                    && its.reports.contains(report.article())
                    && faults.add(report.article() + " " + report.version())) {
                its.numbers.addAll(numbers(report.title()));
                boolean gone = report.kind() == ArticleKind.WITHDRAWN;
                expected.add(line(
                        Alert.Kind.CORRECTION, List.of(new Novelty(gone ? WITHDRAWN : CORRECTED, report.title()))));
            }
        }
    }

    private static boolean founded(StoryId story, List<ArticleId> reports) {
        return reports.stream()
                .anyMatch(r -> story.value().startsWith("en-" + r.value().substring(0, 16)));
    }

    private void part(StoryId from, StoryChange.Split split, Map<StoryId, Story> states, List<String> expected) {
        Known its = known.get(from);
        List<ReportRef> shown = its == null
                ? List.of()
                : states.get(split.into()).reports().stream()
                        .filter(r -> split.reports().contains(r.article()) && its.reports.contains(r.article()))
                        .toList();
        if (its == null || shown.isEmpty()) {
            return;
        }
        expected.add(line(
                Alert.Kind.CORRECTION, List.of(new Novelty(SPLIT, shown.get(0).title()))));
        Set<String> origins = shown.stream().map(r -> r.origin().id()).collect(Collectors.toSet());
        Set<String> numbers =
                shown.stream().flatMap(r -> numbers(r.title()).stream()).collect(Collectors.toSet());
        Known moved = new Known();
        moved.add(its);
        moved.reports.retainAll(split.reports());
        moved.origins.retainAll(origins);
        moved.numbers.retainAll(numbers);
        its.reports.removeAll(split.reports());
        if (its.reports.isEmpty()) {
            known.remove(from);
        } else {
            Story left = states.get(from);
            origins.removeAll(origins(left).keySet());
            numbers.removeAll(numbers(left));
            its.origins.removeAll(origins);
            its.numbers.removeAll(numbers);
        }
        known.computeIfAbsent(split.into(), id -> new Known()).add(moved);
    }

    private void met(Story story, List<String> expected) {
        Known its = known.get(story.id());
        if (its == null) {
            expected.add(line(Alert.Kind.FIRST, List.of(new Novelty(STORY, story.title()))));
            know(story, known.computeIfAbsent(story.id(), id -> new Known()));
            return;
        }
        List<Novelty> news = new ArrayList<>();
        origins(story).forEach((id, name) -> {
            if (!its.origins.contains(id)) {
                news.add(new Novelty(ORIGIN, name));
            }
        });
        if (speed(story.phase()) > speed(its.phase) && speed(story.phase()) > 1) {
            news.add(new Novelty(PHASE, story.phase().name()));
        }
        numbers(story).stream().filter(n -> !its.numbers.contains(n)).forEach(n -> news.add(new Novelty(NUMBER, n)));
        if (!news.isEmpty()) {
            expected.add(line(Alert.Kind.FOLLOW_UP, news));
            know(story, its);
        } else if (SLOW.contains(story.phase())) {
            its.phase = story.phase();
        }
    }

    private static void know(Story story, Known its) {
        story.reports().forEach(report -> its.reports.add(report.article()));
        its.origins.addAll(origins(story).keySet());
        its.numbers.addAll(numbers(story));
        its.phase = story.phase();
    }

    static String line(Alert.Kind kind, List<Novelty> news) {
        return kind + " "
                + news.stream().map(n -> n.kind() + "=" + n.text()).sorted().toList();
    }

    private static int speed(StoryPhase phase) {
        return switch (phase) {
            case CLOSED, FADING -> 0;
            case NEW -> 1;
            case DEVELOPING, SUSTAINED -> 2;
            case BREAKING -> 3;
        };
    }

    private static Map<String, String> origins(Story story) {
        return story.support().listed().stream()
                .collect(Collectors.toMap(o -> o.origin().id(), o -> o.origin().name(), (a, b) -> a));
    }

    private static Set<String> numbers(Story story) {
        Set<String> numbers = new TreeSet<>(numbers(story.title()));
        Map<String, Set<String>> by = new HashMap<>();
        standing(story)
                .filter(r -> r.relation().kind() == Relation.Kind.ORIGINAL)
                .forEach(r -> numbers(r.title())
                        .forEach(n -> by.computeIfAbsent(n, k -> new HashSet<>())
                                .add(r.origin().id())));
        by.forEach((number, origins) -> {
            if (origins.size() > 1) {
                numbers.add(number);
            }
        });
        return numbers;
    }

    private static Set<String> numbers(String title) {
        Set<String> numbers = new TreeSet<>();
        for (String word : title.split(" ", -1)) {
            if (word.chars().allMatch(Character::isDigit)) {
                numbers.add(word);
            }
        }
        return numbers;
    }

    static Stream<ReportRef> standing(Story story) {
        return story.reports().stream().filter(r -> r.kind() != ArticleKind.WITHDRAWN);
    }

    private static boolean isLive(StoryEvent event) {
        StoryChange change = event.change();
        return change instanceof StoryChange.PhaseChanged
                || change instanceof StoryChange.Opened it && it.report().arrival() == Arrival.LIVE
                || change instanceof StoryChange.ReportJoined joined
                        && joined.report().arrival() == Arrival.LIVE
                || change instanceof StoryChange.Reopened again
                        && again.report().arrival() == Arrival.LIVE
                || change instanceof StoryChange.Revised revised
                        && revised.report().arrival() == Arrival.LIVE;
    }
}
