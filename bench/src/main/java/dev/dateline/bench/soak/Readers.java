package dev.dateline.bench.soak;

import dev.dateline.bench.news.InventedNews;
import dev.dateline.bench.soak.Reader.Habit;
import dev.dateline.bench.told.Receivers;
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
import java.util.Set;
import java.util.stream.Stream;

/** Who is told: readers of words of the news or of how many tell it; some have quiet hours, some change what they want. */
final class Readers {
    /** Whose messages name every story that two report. */
    static final String OF_ALL = "many";

    private static final int SAMPLE = 400;
    private static final int BY_WORDS = 10;
    private static final int OF_CORPUS = 8;
    private static final String HOOK = "hook";

    private final Receivers receivers;
    private final Preferences quiet;
    private final List<Reader> all = new ArrayList<>();

    private Readers(Receivers receivers, Preferences quiet) {
        this.receivers = receivers;
        this.quiet = quiet;
    }

    /**
     * The readers of a soak.
     *
     * @param invented words of the invented news
     * @param corpus words of the corpus; maybe none
     * @param sample subscriptions of the sample wire
     * @param begin when it begins
     * @param length how long news comes
     */
    static List<Reader> of(
            List<String> invented,
            List<String> corpus,
            List<Subscription> sample,
            Instant begin,
            Duration length,
            Receivers receivers) {
        Readers readers = new Readers(receivers, quiet(begin, length));
        readers.byWords("reader-", HeadlineWords.spread(invented, BY_WORDS));
        readers.byWords("corpus-reader-", HeadlineWords.spread(corpus, OF_CORPUS));
        readers.byCounts();
        sample.forEach(reader -> readers.add(Habit.STEADY, reader.subscriber(), reader.rules(), Preferences.NONE));
        readers.restless(invented, corpus);
        return List.copyOf(readers.all);
    }

    /** Words of headlines of the invented news. */
    static List<String> inventedWords(long seed) {
        InventedNews news = new InventedNews(seed);
        return HeadlineWords.of(
                Stream.generate(() -> news.next().title()).limit(SAMPLE).toList());
    }

    private void byWords(String prefix, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            add(Habit.STEADY, prefix + i, asking(words.get(i)), i % 3 == 0 ? quiet : Preferences.NONE);
        }
    }

    private void byCounts() {
        add(Habit.STEADY, OF_ALL, List.of(ask("many", "origins>=3")), Preferences.NONE);
        add(Habit.STEADY, "fast", List.of(ask("fast", "phase:breaking OR phase:developing")), Preferences.NONE);
        add(Habit.STEADY, "quiet", List.of(ask("two", "reports>=2")), quiet);
    }

    private void restless(List<String> invented, List<String> corpus) {
        List<String> others = corpus.isEmpty() ? invented : corpus;
        String common = invented.get(invented.size() - 2);
        String theirs = others.get(others.size() - 1);
        for (Habit habit : List.of(Habit.REWRITES, Habit.MUTES, Habit.MOVES, Habit.ADDS_CHANNEL, Habit.EDITS)) {
            String name = habit.name().toLowerCase(Locale.ROOT).replace('_', '-');
            add(habit, name + "-0", asking(common), Preferences.NONE);
            add(habit, name + "-1", asking(theirs), quiet);
        }
        add(Habit.FOLLOWS, "follows-0", List.of(), Preferences.NONE);
        add(Habit.FOLLOWS, "follows-1", List.of(), quiet);
    }

    /** Both rules for a word: any report, and two origins. */
    static List<Rule> asking(String word) {
        return List.of(ask("word", word), ask("both", word + " origins>=2"));
    }

    /** The same rules in other words. */
    static List<Rule> askingOtherwise(String word) {
        return List.of(ask("word", word + " OR " + word), ask("both", "origins>=2 " + word));
    }

    static Rule ask(String id, String query) {
        return Rule.asking(id, id, query, null);
    }

    private void add(Habit habit, String name, List<Rule> rules, Preferences preferences) {
        Channel hook = new Channel(HOOK, Channel.Kind.WEBHOOK, receivers.address(name, HOOK), 1, Set.of());
        all.add(new Reader(new Subscription(name, 1, rules, List.of(hook), preferences, List.of(), List.of()), habit));
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
}
