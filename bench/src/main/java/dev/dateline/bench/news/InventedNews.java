package dev.dateline.bench.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * English news about invented events, each told one to six times by different outlets while others go on: 200 to 400 words
 * a report. The same seed gives the same news.
 */
public final class InventedNews {
    private static final int EVENTS_AT_A_TIME = 40;
    private static final int MOST_REPORTS = 6;
    private static final int OUTLETS = 60;
    private static final int FULL_WORDS = 200;
    private static final int BRIEF_WORDS = 20;
    private static final int SENTENCES_A_PARAGRAPH = 3;

    private final WordLists words = WordLists.shipped();
    private final Random random;
    private final int leastWords;
    private final List<Running> running = new ArrayList<>();
    private int reports;
    private int events;

    private record Running(NewsEvent event, int number, int left) {}

    /**
     * One outlet's report.
     *
     * @param number 0, 1, 2, … in the order of publication
     * @param event number of the event it is about
     * @param outlet short name of who published it
     * @param paragraphs the full text
     */
    public record NewsReport(int number, int event, String outlet, String title, List<String> paragraphs) {
        /** The full text, paragraphs separated by newlines. */
        public String text() {
            return String.join("\n", paragraphs);
        }
    }

    public InventedNews(long seed) {
        this(seed, FULL_WORDS);
    }

    private InventedNews(long seed, int leastWords) {
        this.random = new Random(seed);
        this.leastWords = leastWords;
        for (int i = 0; i < EVENTS_AT_A_TIME; i++) {
            running.add(begin());
        }
    }

    /** The same sort of news, each report one paragraph of a few sentences, as feeds sum them up. */
    public static InventedNews brief(long seed) {
        return new InventedNews(seed, BRIEF_WORDS);
    }

    /** The next report to be published. */
    public NewsReport next() {
        int which = random.nextInt(running.size());
        Running told = running.get(which);
        running.set(which, told.left() > 1 ? new Running(told.event(), told.number(), told.left() - 1) : begin());
        return new NewsReport(
                reports++,
                told.number(),
                "outlet-" + random.nextInt(OUTLETS),
                told.event().headline(random),
                paragraphs(told.event()));
    }

    private Running begin() {
        return new Running(new NewsEvent(words, random), events++, 1 + random.nextInt(MOST_REPORTS));
    }

    private List<String> paragraphs(NewsEvent event) {
        int wanted = leastWords + random.nextInt(leastWords);
        List<String> paragraphs = new ArrayList<>();
        for (int written = 0; written < wanted; written += wordCount(paragraphs.get(paragraphs.size() - 1))) {
            paragraphs.add(paragraph(event));
        }
        return paragraphs;
    }

    private String paragraph(NewsEvent event) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < SENTENCES_A_PARAGRAPH; i++) {
            sentences.add(event.sentence(random));
        }
        return String.join(" ", sentences);
    }

    private static int wordCount(String text) {
        return 1 + (int) text.chars().filter(c -> c == ' ').count();
    }
}
