package dev.dateline.ingest.schedule;

import dev.dateline.domain.article.ArticleId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two answers of a source.
 *
 * @param fresh entries never seen, in the order in which they are to be published: oldest first
 * @param changed entries whose words changed, or which say that they were changed; in the same order
 * @param vanished entries that are missing although older ones are still there
 * @param seen what is to be remembered, newest first
 */
record EntryDiff(List<Listed> fresh, List<Listed> changed, List<SeenEntry> vanished, List<SeenEntry> seen) {
    /** Entries of one answer that are read; the rest of a longer one, its oldest, is left out. */
    static final int MOST_ENTRIES = 1000;

    private static final int FEWEST_ABSENT = 30;
    private static final int MOST_ABSENT = 200;
    private static final int MOST_VANISHED = 5;
    /** Feeds that stamp their entries with the time of the request lie within this of it. */
    private static final Duration STAMPED_NOW = Duration.ofSeconds(5);

    /** Compares what was seen with what the answer of this moment lists. */
    static EntryDiff between(List<SeenEntry> before, List<Listed> listed, Instant at) {
        return new Comparison(before, listed, at).result();
    }

    /** Compares with a part of a feed: what it does not list is still there. */
    static EntryDiff within(List<SeenEntry> before, List<Listed> part, Instant at) {
        return new Comparison(before, part, at).partial();
    }

    /** All entries that are to be published. */
    List<Listed> news() {
        List<Listed> news = new ArrayList<>(fresh);
        news.addAll(changed);
        return news;
    }

    private static final class Comparison {
        private final Map<ArticleId, SeenEntry> before;
        private final Map<ArticleId, Listed> now;
        private final Instant at;
        private final boolean believesDates;

        Comparison(List<SeenEntry> before, List<Listed> listed, Instant at) {
            this.before = byArticle(before, SeenEntry::article);
            this.now = byArticle(newestFirst(listed), Listed::article);
            this.at = at;
            long touched = now.values().stream().filter(this::isTouched).count();
            believesDates = touched <= Math.max(2, this.before.size() / 2);
        }

        EntryDiff result() {
            List<Listed> fresh = pick(entry -> !before.containsKey(entry.article()));
            List<Listed> changed = pick(entry -> isReworded(entry) || believesDates && isTouched(entry));
            List<SeenEntry> seen = new ArrayList<>();
            now.values().forEach(entry -> seen.add(entry.seen(stamp(entry))));
            seen.addAll(absent());
            return new EntryDiff(fresh, changed, vanished(), seen);
        }

        EntryDiff partial() {
            EntryDiff whole = result();
            List<SeenEntry> seen = new ArrayList<>();
            now.values().forEach(entry -> seen.add(entry.seen(stamp(entry))));
            before.values().stream()
                    .filter(entry -> !now.containsKey(entry.article()))
                    .limit(MOST_ENTRIES)
                    .forEach(seen::add);
            return new EntryDiff(whole.fresh(), whole.changed(), List.of(), seen);
        }

        private List<Listed> pick(Predicate<Listed> rule) {
            List<Listed> oldestFirst = new ArrayList<>();
            now.values().stream().filter(rule).forEach(entry -> oldestFirst.add(0, entry));
            return oldestFirst;
        }

        private boolean isReworded(Listed entry) {
            SeenEntry known = before.get(entry.article());
            return known != null && !known.hash().equals(entry.hash());
        }

        /** Same words, but the entry claims a later change, and not just by the clock of this request. */
        private boolean isTouched(Listed entry) {
            SeenEntry known = before.get(entry.article());
            Instant updated = entry.updated();
            return known != null
                    && known.hash().equals(entry.hash())
                    && known.updated() != null
                    && updated != null
                    && updated.isAfter(known.updated())
                    && updated.isBefore(at.minus(STAMPED_NOW));
        }

        private @Nullable Instant stamp(Listed entry) {
            SeenEntry known = before.get(entry.article());
            if (known == null || known.updated() == null || isReworded(entry) || isTouched(entry)) {
                return entry.updated();
            }
            return known.updated();
        }

        /** The newest of those that were listed last time and are not now, while an older one still is. */
        private List<SeenEntry> vanished() {
            List<SeenEntry> candidates = new ArrayList<>();
            List<SeenEntry> certain = new ArrayList<>();
            for (SeenEntry entry : before.values()) {
                if (now.containsKey(entry.article())) {
                    certain.addAll(candidates);
                    candidates.clear();
                } else if (entry.listed() && !entry.url().isEmpty()) {
                    candidates.add(entry);
                }
            }
            return certain.stream().limit(MOST_VANISHED).toList();
        }

        /** Some of what is no longer listed is remembered: feeds come back with an older version of themselves. */
        private Collection<SeenEntry> absent() {
            return before.values().stream()
                    .filter(entry -> !now.containsKey(entry.article()))
                    .limit(Math.max(FEWEST_ABSENT, Math.min(now.size(), MOST_ABSENT)))
                    .map(SeenEntry::absent)
                    .toList();
        }
    }

    /** By date where all entries have one, else as the feed has them. */
    private static List<Listed> newestFirst(List<Listed> listed) {
        List<Listed> sorted = new ArrayList<>(listed);
        if (listed.stream().allMatch(entry -> entry.date() != null)) {
            sorted.sort(Comparator.comparing(Listed::date, Comparator.nullsLast(Comparator.reverseOrder())));
        }
        return sorted.subList(0, Math.min(sorted.size(), MOST_ENTRIES));
    }

    private static <T> Map<ArticleId, T> byArticle(List<T> all, Function<T, ArticleId> article) {
        return all.stream().collect(Collectors.toMap(article, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
