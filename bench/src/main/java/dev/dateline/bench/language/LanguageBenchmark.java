package dev.dateline.bench.language;

import dev.dateline.bench.quality.Corpora;
import dev.dateline.bench.quality.Table;
import dev.dateline.domain.article.language.LanguageIdentifier;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Prints how often the language of headlines and texts is told right, and how many a second one core tells. With
 * {@code --misses}, every miss too.
 */
public final class LanguageBenchmark {
    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final Duration MEASURED = Duration.ofSeconds(3);

    private LanguageBenchmark() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean misses = List.of(arguments).contains("--misses");
        Table byLanguage = new Table("texts", "language", "how many", "right", "right, declared");
        Table table = new Table("texts", "how many", "languages", "right", "right, declared", "a second");
        corpora(Corpora.in(System.getenv(), System.getProperty("user.home"))).forEach((name, texts) -> {
            table.add(
                    name, texts.size(), languages(texts), accuracy(texts, false), accuracy(texts, true), speed(texts));
            addLanguages(name, texts, byLanguage);
            if (misses) {
                texts.stream().filter(text -> !isRight(text, false)).forEach(text -> out.println(miss(name, text)));
            }
        });
        out.println(
                "Language: share told right without a declaration and with the right one; texts a second of one core's time.");
        table.print(out);
        byLanguage.print(out);
    }

    private static void addLanguages(String name, List<LabelledText> texts, Table table) {
        texts.stream()
                .collect(Collectors.groupingBy(LabelledText::language, TreeMap::new, Collectors.toList()))
                .forEach((language, some) ->
                        table.add(name, language, some.size(), accuracy(some, false), accuracy(some, true)));
    }

    private static Map<String, List<LabelledText>> corpora(Corpora corpora) {
        Map<String, List<LabelledText>> texts = new LinkedHashMap<>();
        texts.put("headlines of our own", LabelledText.ownHeadlines());
        for (String file : List.of("og2021", "background")) {
            corpora.find("stories/" + file + ".jsonl.gz").ifPresent(path -> {
                texts.put(file + ", titles", LabelledText.read(path, "title"));
                texts.put(file + ", texts", LabelledText.read(path, "text"));
            });
        }
        corpora.find("languages").ifPresent(folder -> {
            texts.put("GNOME's help, titles", TranslatedTexts.helpTitles(folder));
            texts.put("GNOME's help, one line", TranslatedTexts.helpLines(folder));
            texts.put("GNOME's help, texts", TranslatedTexts.helpTexts(folder));
            texts.put("Debian's guide, chapters", TranslatedTexts.guideTexts(folder));
            texts.put("Declaration of Human Rights, articles", TranslatedTexts.articles(folder));
        });
        texts.values().removeIf(List::isEmpty);
        return texts;
    }

    private static long languages(List<LabelledText> texts) {
        return texts.stream().map(LabelledText::language).distinct().count();
    }

    private static double accuracy(List<LabelledText> texts, boolean declared) {
        return texts.stream().filter(text -> isRight(text, declared)).count() / (double) texts.size();
    }

    private static boolean isRight(LabelledText text, boolean declared) {
        String hint = declared ? text.language() : null;
        return LanguageIdentifier.identify(text.text(), hint).tag().equals(text.language());
    }

    private static long speed(List<LabelledText> texts) {
        run(texts, WARM_UP);
        return run(texts, MEASURED);
    }

    /** Texts a second of this thread's own time, so that other processes do not count. */
    private static long run(List<LabelledText> texts, Duration length) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        long told = 0;
        while (threads.getCurrentThreadCpuTime() - start < length.toNanos()) {
            for (LabelledText text : texts) {
                told += LanguageIdentifier.identify(text.text(), null).tag().isEmpty() ? 0 : 1;
            }
        }
        return told * Duration.ofSeconds(1).toNanos() / (threads.getCurrentThreadCpuTime() - start);
    }

    private static String miss(String name, LabelledText text) {
        String told = LanguageIdentifier.identify(text.text(), null).tag();
        String line = text.text().replace('\n', ' ');
        return name + "\t" + text.language() + "\t" + told + "\t" + line.substring(0, Math.min(120, line.length()));
    }
}
