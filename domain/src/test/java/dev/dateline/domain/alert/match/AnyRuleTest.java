package dev.dateline.domain.alert.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.story.Mention;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryPhase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random rules and stories from a fixed seed: finding by the rarest word loses no match, and explanations agree. */
class AnyRuleTest {
    private static final List<String> WORDS = List.of(
            "quake", "quakes", "Lima", "flood", "flooded", "storm", "oil", "embargo", "régime", "the", "of", "地震", "首都",
            "state", "10");
    private static final List<String> LANES = List.of("en", "de", "ru", "zh", "vi", "xx");

    private final Random random = new Random(11);

    @Test
    void findingByTheRarestWordLosesNothing() {
        List<Subscription> rules = IntStream.range(0, 600)
                .mapToObj(i -> new Subscription("s" + (100 + i), List.of(Rule.asking("r", "n", query(3), language()))))
                .toList();
        RuleBook naive = book(RuleBook.Finding.ONE_BY_ONE, rules);
        RuleBook found = book(RuleBook.Finding.BY_RAREST_WORD, rules);
        assertThat(naive.size()).isGreaterThan(400);
        for (int i = 0; i < 200; i++) {
            Story story = story();
            List<String> expected = names(naive, story);
            assertThat(names(found, story)).isEqualTo(expected);
            rules.subList(0, 50).forEach(rule -> agrees(naive, rule, story, expected));
        }
        rules.subList(0, 300).forEach(rule -> found.remove(rule.subscriber()));
        rules.subList(300, 600).forEach(rule -> found.put(rule));
        assertThat(names(found, story())).allMatch(name -> Integer.parseInt(name.substring(1, 4)) >= 400);
        assertThat(found.size()).isLessThan(naive.size());
    }

    private static void agrees(RuleBook book, Subscription subscription, Story story, List<String> met) {
        Rule rule = subscription.rules().get(0);
        Explanation explanation = book.explain(subscription, rule, story);
        assertThat(explanation instanceof Explanation.Fired)
                .as(rule.query())
                .isEqualTo(met.contains(subscription.subscriber() + "/r"));
    }

    private static RuleBook book(RuleBook.Finding finding, List<Subscription> rules) {
        RuleBook book = new RuleBook(finding);
        rules.forEach(book::put);
        return book;
    }

    private static List<String> names(RuleBook book, Story story) {
        return book.match(story).stream().map(Match::toString).toList();
    }

    private String query(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 10)) {
            case 0, 1, 2 -> word();
            case 3 -> "\"" + word() + " " + word() + "\"";
            case 4 ->
                List.of(
                                "qua*",
                                "flo*",
                                "outlet:post",
                                "outlet:har*",
                                "place:pe*",
                                "language:en",
                                "kind:story",
                                "topic:asia")
                        .get(random.nextInt(8));
            case 5 ->
                List.of("outlets>=2", "velocity<1", "phase:breaking", "since:2h")
                        .get(random.nextInt(4));
            case 6 -> word() + " NEAR/" + (1 + random.nextInt(4)) + " (" + word() + " OR " + word() + ")";
            case 7 -> "NOT (" + query(depth - 1) + ")";
            case 8 -> "(" + query(depth - 1) + " OR " + query(depth - 1) + ")";
            default -> "(" + query(depth - 1) + " " + query(depth - 1) + ")";
        };
    }

    private Story story() {
        NewsStory story = NewsStory.in(LANES.get(random.nextInt(LANES.size())));
        for (int i = 0; i <= random.nextInt(3); i++) {
            story.reported(random.nextBoolean() ? "harbour-post" : "coast-radio", text(4), text(8));
        }
        return story.naming(Mention.Kind.PLACE, "PE", "Peru")
                .in(StoryPhase.values()[random.nextInt(6)])
                .moving(2 * random.nextDouble())
                .after(Duration.ofMinutes(random.nextInt(240)))
                .story();
    }

    private String text(int words) {
        return IntStream.range(0, words).mapToObj(i -> word()).collect(Collectors.joining(" "));
    }

    private @org.jspecify.annotations.Nullable String language() {
        return random.nextInt(4) == 0 ? LANES.get(random.nextInt(LANES.size())) : null;
    }

    private String word() {
        return new ArrayList<>(WORDS).get(random.nextInt(WORDS.size()));
    }
}
