package dev.dateline.desk.view;

import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A small chart of a story's reports over time: twenty-four bars that end at the wire's time, over the shortest of a few
 * spans that reaches back to its first report. Made of the reports that the story keeps, the newest ones, so it takes no
 * more however long a story runs.
 *
 * @param path the bars as a path of an SVG of 96 by 24 units; the tallest bar is the busiest moment
 * @param span how far back it reaches, for instance {@code 6 h}
 * @param words the same for those who do not see it
 */
public record Spark(String path, String span, String words) {

    static final int BARS = 24;
    private static final int BAR = 4;
    private static final int GAP = 1;
    private static final int HEIGHT = 24;
    private static final int LEAST_HEIGHT = 4;
    private static final List<Duration> SPANS = List.of(
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofHours(24),
            Duration.ofDays(3),
            Duration.ofDays(7),
            Duration.ofDays(30));

    static Spark of(Story story, Instant wireTime) {
        Instant end = wireTime.isBefore(story.lastSeen()) ? story.lastSeen() : wireTime;
        Duration span = span(Duration.between(story.firstSeen(), end));
        int[] counts = counts(story, end, span);
        String length = Moment.length(span);
        int newest = counts[BARS - 1];
        String words =
                "Reports over the last " + length + ", newest " + Moment.length(span.dividedBy(BARS)) + ": " + newest;
        return new Spark(path(counts), length, words);
    }

    private static Duration span(Duration age) {
        return SPANS.stream()
                .filter(span -> span.compareTo(age) >= 0)
                .findFirst()
                .orElse(SPANS.get(SPANS.size() - 1));
    }

    private static int[] counts(Story story, Instant end, Duration span) {
        int[] counts = new int[BARS];
        long width = span.toMillis() / BARS;
        for (ReportRef report : story.reports()) {
            long back = Math.max(0, Duration.between(report.seenAt(), end).toMillis() / width);
            if (back < BARS) {
                counts[BARS - 1 - (int) back]++;
            }
        }
        return counts;
    }

    private static String path(int[] counts) {
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                int tall = Math.max(LEAST_HEIGHT, HEIGHT * counts[i] / most);
                path.append('M').append(i * BAR).append(' ').append(HEIGHT - tall);
                path.append('h').append(BAR - GAP).append('v').append(tall);
                path.append("h-").append(BAR - GAP).append('z');
            }
        }
        return path.toString();
    }
}
