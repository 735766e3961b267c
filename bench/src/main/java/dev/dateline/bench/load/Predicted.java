package dev.dateline.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What docs/operations.md says that an article takes on each topic, beside what it took. */
final class Predicted {
    private static final Map<String, Integer> BYTES = Map.of(
            "articles", 3_221,
            "reports", 4_894,
            "story-events", 1_514,
            "claims", 3_990,
            "dateline-latest-articles-changelog", 3_091,
            "dateline-placed-reports-changelog", 1_974,
            "dateline-open-stories-changelog", 1_600,
            "stories", 1_600);
    private static final long WORTH_A_LINE = 1 << 20;

    private Predicted() {}

    /** Lines of a table: the larger ones of what was found, in bytes an article. */
    static List<String> table(Map<String, Long> found, long articles) {
        List<String> lines =
                new ArrayList<>(List.of("", "| on disk | MiB | bytes an article | predicted |", "|---|--:|--:|--:|"));
        long all = 0;
        for (Map.Entry<String, Long> entry : found.entrySet()) {
            all += entry.getValue();
            if (entry.getValue() >= WORTH_A_LINE) {
                String predicted = BYTES.containsKey(entry.getKey())
                        ? BYTES.get(entry.getKey()).toString()
                        : "–";
                lines.add(line(entry.getKey(), entry.getValue(), articles, predicted));
            }
        }
        lines.add(line("together", all, articles, "–"));
        return lines;
    }

    private static String line(String what, long bytes, long articles, String predicted) {
        return String.format(
                Locale.ROOT, "| %s | %,d | %,d | %s |", what, bytes >> 20, bytes / Math.max(1, articles), predicted);
    }
}
