package dev.dateline.bench.rules;

import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.words.WordReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules such as editors write, from a seed: the words of one come from one text, so that rules are met, and of four words
 * at random the one is taken that the fewest stories have, as editors take telling words. Half are for English, half for
 * any language; ten to a subscriber.
 */
final class InventedRules {
    private static final int EACH = 10;
    private static final int CHOICE = 4;
    private static final WordReader ENGLISH = WordReader.of("en");

    private final Random random;
    private final List<ReportRef> texts;
    private final Map<String, Integer> stories = new HashMap<>();
    private List<String> words = List.of();

    InventedRules(List<Story> stories, long seed) {
        this.random = new Random(seed);
        this.texts = stories.stream()
                .map(story -> story.reports().get(story.reports().size() - 1))
                .toList();
        texts.forEach(text -> Set.copyOf(WordReader.asked(text.title() + " " + text.lead()))
                .forEach(word -> this.stories.merge(word, 1, Integer::sum)));
    }

    List<Subscription> subscriptions(int rules) {
        List<Subscription> subscriptions = new ArrayList<>(rules / EACH);
        for (int s = 0; s < rules / EACH; s++) {
            List<Rule> its = new ArrayList<>(EACH);
            for (int r = 0; r < EACH; r++) {
                its.add(Rule.asking("rule-" + r, "Rule " + r, query(), language()));
            }
            subscriptions.add(new Subscription("subscriber-" + s, its));
        }
        return subscriptions;
    }

    private @Nullable String language() {
        return random.nextBoolean() ? "en" : null;
    }

    private String query() {
        turnToAText();
        int kind = random.nextInt(100);
        if (kind < 30) {
            return word() + " " + word() + (random.nextBoolean() ? " " + word() : "");
        }
        if (kind < 45) {
            return phrase() + (random.nextBoolean() ? " " + word() : "");
        }
        if (kind < 60) {
            return word() + " NEAR/5 " + word() + (random.nextBoolean() ? " " + word() : "");
        }
        if (kind < 75) {
            return "(" + word() + " OR " + elsewhere() + " OR " + elsewhere() + ") " + word();
        }
        return withMore(kind);
    }

    private String withMore(int kind) {
        if (kind < 85) {
            return word() + " " + word() + " NOT " + elsewhere();
        }
        if (kind < 90) {
            return "title:(" + word() + " OR " + elsewhere() + ") " + word();
        }
        if (kind < 95) {
            return word() + " " + word() + " "
                    + List.of("origins>=2", "outlets>=3", "phase:breaking").get(kind % 3);
        }
        return kind < 98 ? start(word()) + "* " + word() : phrase() + " OR " + phrase();
    }

    private void turnToAText() {
        do {
            ReportRef text = texts.get(random.nextInt(texts.size()));
            words = WordReader.asked(text.title() + " " + text.lead());
        } while (words.stream().filter(InventedRules::isTelling).count() < 6);
    }

    private String word() {
        String best = telling();
        for (int i = 1; i < CHOICE; i++) {
            String other = telling();
            best = stories.getOrDefault(other, 0) < stories.getOrDefault(best, 0) ? other : best;
        }
        return best;
    }

    private String telling() {
        String word = words.get(random.nextInt(words.size()));
        while (!isTelling(word)) {
            word = words.get(random.nextInt(words.size()));
        }
        return word;
    }

    private String elsewhere() {
        turnToAText();
        return word();
    }

    private String phrase() {
        int at = random.nextInt(words.size() - 1);
        while (!isTelling(words.get(at))) {
            at = random.nextInt(words.size() - 1);
        }
        return "\"" + words.get(at) + " " + words.get(at + 1) + "\"";
    }

    private static String start(String word) {
        return word.substring(0, Math.min(5, word.length()));
    }

    private static boolean isTelling(String word) {
        return word.length() > 3 && !ENGLISH.isCommon(word) && word.chars().allMatch(Character::isLetter);
    }
}
