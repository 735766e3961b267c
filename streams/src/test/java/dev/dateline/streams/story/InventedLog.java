package dev.dateline.streams.story;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.lane.LaneEntry;
import dev.dateline.domain.story.words.FeatureExtractor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A placement log by seed: sixty articles on a dozen events, in versions that change their minds, and ticks. */
public final class InventedLog {
    private final Random random;
    private final FeatureExtractor features = new FeatureExtractor();
    private final Map<String, Integer> versions = new HashMap<>();
    private Instant now = Instant.parse("2026-03-02T06:00:00Z");

    InventedLog() {
        this(20_260_302);
    }

    /** The log of this seed. */
    public InventedLog(long seed) {
        random = new Random(seed);
    }

    /** Its first entries. */
    public List<LaneEntry> entries(int count) {
        List<LaneEntry> entries = new ArrayList<>();
        while (entries.size() < count) {
            now = now.plus(Duration.ofMinutes(random.nextInt(20)));
            entries.add(random.nextInt(20) == 0 ? tick() : new LaneEntry.Arrived(report()));
        }
        return entries;
    }

    private LaneEntry tick() {
        now = now.plus(Duration.ofHours(random.nextInt(8)));
        return new LaneEntry.Tick("en", now);
    }

    private Report report() {
        int event = random.nextInt(12);
        String url = "outlet" + random.nextInt(5) + "/" + event;
        Outlet outlet = Outlet.alone(url.split("/")[0], url.split("/")[0]);
        String title = "Event " + event + ": " + words(event, 4);
        String body = random.nextInt(3) == 0 ? "" : words(event, 60);
        return new Report(
                ArticleId.of(url),
                versions.merge(url, 1, Integer::sum),
                "en",
                outlet,
                "https://" + url,
                title,
                body,
                now,
                now,
                Arrival.LIVE,
                kind(),
                null,
                ReportOrigin.of(outlet),
                features.extract(title, body, "en"));
    }

    private ArticleKind kind() {
        return switch (random.nextInt(20)) {
            case 0 -> ArticleKind.CORRECTION;
            case 1 -> ArticleKind.WITHDRAWN;
            case 2 -> ArticleKind.ROUNDUP;
            case 3 -> ArticleKind.LIVE;
            default -> ArticleKind.STORY;
        };
    }

    private String words(int event, int count) {
        return Stream.generate(() -> random.nextInt(3) > 0 ? "Ev" + event + letters(12) : "the" + letters(200))
                .limit(count)
                .collect(Collectors.joining(" "));
    }

    private String letters(int words) {
        int word = random.nextInt(words);
        return "" + (char) ('a' + word / 26) + (char) ('a' + word % 26);
    }
}
