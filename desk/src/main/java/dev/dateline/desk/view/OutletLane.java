package dev.dateline.desk.view;

import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * When one outlet reported, as a line of dots over the story's time, and what its first text was.
 *
 * @param lag {@code first}, or how long after the first report of all
 * @param text whose text it brought, in words
 * @param own dots of texts of its own, as a path of a thousand units' width
 * @param copies dots of copies
 * @param rewrites dots of rewrites
 * @param words all that for those who do not see it
 */
public record OutletLane(
        String outlet, String lag, String text, String own, String copies, String rewrites, String words) {

    /** So many outlets are drawn; the others are in the list of reports. */
    static final int MOST = 24;

    private static final int WIDTH = 1_000;
    private static final int MARGIN = 12;

    static List<OutletLane> of(Story story, Texts texts) {
        Map<String, List<ReportRef>> byOutlet = new LinkedHashMap<>();
        for (ReportRef report : story.reports()) {
            byOutlet.computeIfAbsent(report.outlet().id(), outlet -> new ArrayList<>())
                    .add(report);
        }
        return byOutlet.values().stream()
                .limit(MOST)
                .map(reports -> of(reports, story, texts))
                .toList();
    }

    private static OutletLane of(List<ReportRef> reports, Story story, Texts texts) {
        ReportRef first = reports.get(0);
        boolean founding = first == story.reports().get(0);
        String lag = founding ? "first" : Moment.lag(story.firstSeen(), first.seenAt());
        String words = Words.count(reports.size(), "report") + ", " + (founding ? "the first of all" : lag);
        return new OutletLane(
                first.outlet().name(),
                lag,
                texts.words(first),
                dots(reports, story, texts, Texts.Kind.FIRST, Texts.Kind.OWN),
                dots(reports, story, texts, Texts.Kind.COPY, Texts.Kind.COPY),
                dots(reports, story, texts, Texts.Kind.REWRITE, Texts.Kind.REWRITE),
                words);
    }

    private static String dots(List<ReportRef> reports, Story story, Texts texts, Texts.Kind one, Texts.Kind other) {
        StringBuilder path = new StringBuilder();
        for (ReportRef report : reports) {
            Texts.Kind kind = texts.kind(report);
            if (kind == one || kind == other) {
                boolean founding = report == story.reports().get(0);
                path.append(String.format(
                        Locale.ROOT, "M%d 10h0", place(founding ? story.firstSeen() : report.seenAt(), story)));
            }
        }
        return path.toString();
    }

    private static int place(Instant at, Story story) {
        long whole = Math.max(
                1, Duration.between(story.firstSeen(), story.lastSeen()).toMillis());
        long part = Math.max(
                0, Math.min(whole, Duration.between(story.firstSeen(), at).toMillis()));
        return MARGIN + (int) ((WIDTH - 2 * MARGIN) * part / whole);
    }
}
