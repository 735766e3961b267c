package dev.dateline.bench.soak;

import dev.dateline.bench.news.InventedNews;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.QuietHours;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who is told: subscribers who ask for words of the news or for how many tell it; some have quiet hours during the soak. */
final class Readers {
    private static final int SAMPLE = 400;
    private static final int BY_WORDS = 10;
    private static final int SHORTEST_WORD = 5;

    private Readers() {}

    /**
     * The subscriptions of a soak.
     *
     * @param seed of its news
     * @param begin when it begins
     * @param length how long news comes
     */
    static List<Subscription> of(long seed, Instant begin, Duration length, Receivers receivers) {
        List<Subscription> all = new ArrayList<>();
        List<String> words = words(seed);
        for (int i = 0; i < BY_WORDS; i++) {
            String word = words.get(i * words.size() / BY_WORDS);
            List<Rule> rules = List.of(ask("word", word), ask("both", word + " origins>=2"));
            boolean isQuiet = i % 3 == 0;
            all.add(subscription("reader-" + i, rules, isQuiet ? quiet(begin, length) : Preferences.NONE, receivers));
        }
        all.add(subscription("many", List.of(ask("many", "origins>=3")), Preferences.NONE, receivers));
        all.add(subscription(
                "fast", List.of(ask("fast", "phase:breaking OR phase:developing")), Preferences.NONE, receivers));
        all.add(subscription("quiet", List.of(ask("two", "reports>=2")), quiet(begin, length), receivers));
        return all;
    }

    private static Rule ask(String id, String query) {
        return Rule.asking(id, id, query, null);
    }

    private static Subscription subscription(
            String subscriber, List<Rule> rules, Preferences preferences, Receivers receivers) {
        Channel hook = new Channel("hook", Channel.Kind.WEBHOOK, receivers.address(subscriber), 1, Set.of());
        return new Subscription(subscriber, 1, rules, List.of(hook), preferences, List.of(), List.of());
    }

    /** Quiet from a fifth to three fifths of the time. */
    private static Preferences quiet(Instant begin, Duration length) {
        LocalTime from = time(begin.plus(length.dividedBy(5)));
        LocalTime to = time(begin.plus(length.multipliedBy(3).dividedBy(5)));
        return new Preferences(ZoneOffset.UTC, List.of(new QuietHours(from, to, Set.of())), List.of(), false, 0);
    }

    private static LocalTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalTime().withNano(0);
    }

    /** Words of headlines from rare to common, none in more than a tenth of them. */
    private static List<String> words(long seed) {
        InventedNews news = new InventedNews(seed);
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < SAMPLE; i++) {
            for (String word : news.next().title().toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
                if (word.length() >= SHORTEST_WORD) {
                    counts.merge(word, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 4 && entry.getValue() < SAMPLE / 10)
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
