package dev.dateline.streams.alert;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Mute;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.delivery.Turn;
import dev.dateline.domain.alert.delivery.Turns;
import dev.dateline.domain.alert.match.RuleBook;
import dev.dateline.domain.alert.told.Followers;
import dev.dateline.domain.alert.told.Teller;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.lane.LaneOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Plays a sequence of steps for some subscribers, and looks at each alert. */
final class ToldPlay {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final List<String> SUBSCRIBERS = List.of("ann", "bob", "cat");
    private static final Set<Novelty.Kind> MATERIAL =
            Set.of(Novelty.Kind.PHASE, Novelty.Kind.NUMBER, Novelty.Kind.FACT);

    private static final Map<String, Predicate<Story>> RULES = new LinkedHashMap<>();

    static {
        RULES.put("fire", story -> says(story, "fire"));
        RULES.put(
                "flood origins>=2",
                story -> says(story, "flood") && story.support().origins() >= 2);
        RULES.put("harbour NOT flood", story -> says(story, "harbour") && !says(story, "flood"));
        RULES.put("phase:breaking valley", story -> story.phase() == StoryPhase.BREAKING && says(story, "valley"));
        RULES.put("origins>=2", story -> story.support().origins() >= 2);
        RULES.put("reports>=3", story -> story.reportCount() >= 3);
    }

    private final InventedLane lane = new InventedLane();
    private final BytesMemory memory = new BytesMemory();
    private final Map<String, ToldModel> models = new HashMap<>();
    private final Map<String, Subscription> subscriptions = new HashMap<>();
    private final Map<String, List<String>> threads = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<StoryId> stories = new ArrayList<>();
    private RuleBook book = new RuleBook();
    private Followers followers = new Followers();
    private Teller teller = new Teller(book, followers, memory);
    private long alerts;

    ToldPlay() {
        for (int i = 0; i < SUBSCRIBERS.size(); i++) {
            models.put(SUBSCRIBERS.get(i), new ToldModel());
            threads.put(SUBSCRIBERS.get(i), new ArrayList<>());
            wish(SUBSCRIBERS.get(i), i + 1, List.of(), List.of());
        }
    }

    /** What went wrong first. */
    Optional<String> failureOf(List<ToldStep> steps) {
        return steps.stream().map(this::play).flatMap(Optional::stream).findFirst();
    }

    /** How many alerts all subscribers had. */
    long alertsAfter(List<ToldStep> steps) {
        steps.forEach(this::play);
        return alerts;
    }

    private Optional<String> play(ToldStep step) {
        if (lane.tales.isEmpty() || step.what() < 12) {
            lane.open(step.which(), step.part(), step.how());
        } else if (step.what() < 70) {
            happen(step, lane.tale(step.which()));
        } else {
            decide(step);
        }
        return look(lane.outcome());
    }

    private void happen(ToldStep step, InventedTale tale) {
        int what = step.what();
        if (what < 30) {
            lane.join(tale, step.part(), step.how());
        } else if (what < 36) {
            lane.revise(tale, step.part(), ArticleKind.STORY, step.how());
        } else if (what < 41) {
            lane.revise(tale, step.part(), ArticleKind.CORRECTION, step.how());
        } else if (what < 45) {
            lane.revise(tale, step.part(), ArticleKind.WITHDRAWN, step.how());
        } else if (what < 51) {
            lane.merge(tale, lane.tale(step.part()));
        } else if (what < 57) {
            lane.split(tale);
        } else if (what < 63) {
            lane.move(tale, step.part(), step.how());
        } else {
            lane.phase(tale, StoryPhase.values()[step.how() % StoryPhase.values().length]);
        }
    }

    /** Somebody changes what they want, or a new process takes over. */
    void decide(ToldStep step) {
        String subscriber = SUBSCRIBERS.get(step.which() % SUBSCRIBERS.size());
        Subscription now = subscriptions.get(subscriber);
        if (step.what() < 76) {
            restart();
        } else if (step.what() < 84) {
            wish(subscriber, step.how(), now.mutes(), now.follows());
        } else if (step.what() < 93 && !stories.isEmpty()) {
            List<StoryId> follows =
                    step.how() % 3 == 0 ? List.of() : List.of(stories.get(step.part() % stories.size()));
            wish(subscriber, rulesOf(now), now.mutes(), follows);
        } else if (!threads.get(subscriber).isEmpty()) {
            List<String> its = threads.get(subscriber);
            List<Mute> mutes =
                    step.how() % 4 == 0 ? List.of() : List.of(new Mute(its.get(step.part() % its.size()), NOON, null));
            wish(subscriber, rulesOf(now), mutes, now.follows());
        }
    }

    private void restart() {
        book = new RuleBook();
        followers = new Followers();
        teller = new Teller(book, followers, memory);
        subscriptions.values().forEach(this::enter);
    }

    private void enter(Subscription subscription) {
        book.put(subscription);
        followers.put(subscription.subscriber(), subscription.follows());
    }

    private static int rulesOf(Subscription subscription) {
        List<String> all = List.copyOf(RULES.keySet());
        return subscription.rules().stream()
                .mapToInt(rule -> 1 << all.indexOf(rule.query()))
                .sum();
    }

    private void wish(String subscriber, int rules, List<Mute> mutes, List<StoryId> follows) {
        List<Rule> asked = new ArrayList<>();
        int bit = 1;
        for (String query : RULES.keySet()) {
            if ((rules & bit) != 0) {
                asked.add(Rule.asking(query, query, query, null));
            }
            bit <<= 1;
        }
        Subscription wished = new Subscription(subscriber, 1, asked, List.of(), Preferences.NONE, mutes, follows);
        subscriptions.put(subscriber, wished);
        models.get(subscriber).follow(Set.copyOf(follows));
        enter(wished);
    }

    /** Something happened; what went wrong. */
    Optional<String> look(LaneOutcome outcome) {
        outcome.stories().stream()
                .map(Story::id)
                .filter(id -> !stories.contains(id))
                .forEach(stories::add);
        List<Alert> told = teller.after(outcome).alerts();
        for (String subscriber : SUBSCRIBERS) {
            List<Rule> rules = subscriptions.get(subscriber).rules();
            List<String> expected = models.get(subscriber)
                    .after(
                            outcome,
                            story -> rules.stream()
                                    .anyMatch(rule -> RULES.get(rule.query()).test(story)));
            List<String> actual = told.stream()
                    .filter(alert -> alert.subscriber().equals(subscriber))
                    .map(alert -> ToldModel.line(alert.kind(), alert.news()))
                    .sorted()
                    .toList();
            if (!actual.equals(expected)) {
                return Optional.of(subscriber + " was told " + actual + " and should have been told " + expected);
            }
        }
        return told.stream().map(this::look).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> look(Alert alert) {
        alerts++;
        threads.get(alert.subscriber()).add(alert.thread());
        int last = numbers.merge(alert.thread(), 1, Integer::sum);
        if (last != alert.number()) {
            return Optional.of("number " + alert.number() + " of a thread should have been " + last);
        }
        if (!ids.add(alert.id())) {
            return Optional.of("an id came twice: " + alert.id());
        }
        Subscription wished = subscriptions.get(alert.subscriber());
        boolean muted = wished.mutes().stream().anyMatch(mute -> alert.continues(mute.thread()))
                && alert.kind() != Alert.Kind.CORRECTION
                && alert.news().stream().noneMatch(news -> MATERIAL.contains(news.kind()));
        Turn turn = new Turns(wished).of(alert, List.of(), NOON);
        return muted == turn instanceof Turn.Never
                ? Optional.empty()
                : Optional.of((muted ? "muted but " : "not muted but ") + turn);
    }

    private static boolean says(Story story, String word) {
        return ToldModel.standing(story)
                .anyMatch(report -> report.title().toLowerCase(Locale.ROOT).contains(word));
    }
}
