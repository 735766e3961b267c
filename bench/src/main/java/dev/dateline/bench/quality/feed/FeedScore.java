package dev.dateline.bench.quality.feed;

import dev.dateline.bench.quality.feed.FeedReader.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Agreement of a reader with feedparser: a feed's <em>core</em> is right when there are as many entries, each with its title
 * and link; a date is right to the second.
 */
public final class FeedScore {
    private static final Pattern LEADING = Pattern.compile("^[./]+");

    private int feeds;
    private int parsed;
    private int core;
    private int dated;
    private int agreed;

    /** The next feed: what stands in it, and what was read. */
    void add(List<Entry> gold, Optional<List<Entry>> said) {
        feeds++;
        parsed += said.isPresent() ? 1 : 0;
        if (said.isPresent() && isCore(gold, said.get())) {
            core++;
            for (int i = 0; i < gold.size(); i++) {
                addDates(gold.get(i).dates(), said.get().get(i).dates());
            }
        }
    }

    /** Whether a feed has anything that a reader could show. */
    public static boolean isReal(List<Entry> gold) {
        return gold.stream()
                .anyMatch(e -> !e.plainTitle().isEmpty() || !e.link().isEmpty());
    }

    int feeds() {
        return feeds;
    }

    /** Share of the feeds that were read at all. */
    double parses() {
        return (double) parsed / Math.max(1, feeds);
    }

    /** Share of the feeds whose core is right. */
    double cores() {
        return (double) core / Math.max(1, feeds);
    }

    /** Share of the dated entries, in feeds whose core is right, whose date is right. */
    double dates() {
        return (double) agreed / Math.max(1, dated);
    }

    private void addDates(List<Instant> gold, List<Instant> said) {
        if (!gold.isEmpty()) {
            dated++;
            agreed += gold.stream().anyMatch(g -> said.stream().anyMatch(s -> near(g, s))) ? 1 : 0;
        }
    }

    private static boolean near(Instant a, Instant b) {
        return Duration.between(a, b).abs().compareTo(Duration.ofSeconds(1)) <= 0;
    }

    /** Whether the same entries were read: as many, each with its title and link. */
    public static boolean isCore(List<Entry> gold, List<Entry> said) {
        if (gold.size() != said.size()) {
            return false;
        }
        for (int i = 0; i < gold.size(); i++) {
            String title = gold.get(i).plainTitle();
            if ((!title.isEmpty() && !title.equals(said.get(i).plainTitle()))
                    || !sameLink(gold.get(i).link().strip(), said.get(i).link().strip())) {
                return false;
            }
        }
        return true;
    }

    /** A link that was left relative is right when the absolute one ends in it. */
    private static boolean sameLink(String gold, String said) {
        return gold.isEmpty()
                || (!said.isEmpty() && gold.endsWith(LEADING.matcher(said).replaceFirst("")));
    }
}
