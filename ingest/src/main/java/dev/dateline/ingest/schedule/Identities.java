package dev.dateline.ingest.schedule;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.FeedEntry;
import dev.dateline.domain.item.GuidTrust;
import dev.dateline.domain.item.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the entries of an answer their identities. The link identifies where there is one. Without it the guid does, as far
 * as this feed's guids can be trusted, else the words; and what came before in the same words is the same article, whatever
 * guid it bears now.
 */
final class Identities {
    private final Source source;
    private final Map<String, ArticleId> byWords = new HashMap<>();
    private final Set<ArticleId> known = new HashSet<>();

    private Identities(Source source, List<SeenEntry> seen) {
        this.source = source;
        seen.stream().filter(entry -> entry.url().isEmpty()).forEach(entry -> {
            byWords.putIfAbsent(entry.hash(), entry.article());
            known.add(entry.article());
        });
    }

    /** The entries with their identities, beside what was seen of the source before. */
    static List<Listed> of(List<FeedEntry> entries, Source source, List<SeenEntry> seen) {
        return new Identities(source, seen).identified(entries);
    }

    private List<Listed> identified(List<FeedEntry> entries) {
        List<Listed> listed =
                entries.stream().map(entry -> Listed.of(entry, source)).toList();
        List<Listed> linkless =
                listed.stream().filter(entry -> entry.page().isEmpty()).toList();
        int renamed = (int) linkless.stream().filter(this::isRenamed).count();
        boolean trusted = GuidTrust.of(linkless.stream().map(Listed::entry).toList(), renamed)
                .isTrusted();
        return listed.stream()
                .map(entry -> entry.page().isPresent() ? entry : named(entry, trusted))
                .toList();
    }

    private boolean isRenamed(Listed entry) {
        return byWords.containsKey(entry.hash()) && !known.contains(entry.article());
    }

    private Listed named(Listed entry, boolean trusted) {
        ArticleId before = byWords.get(entry.hash());
        if (before != null && (!trusted || isRenamed(entry))) {
            return entry.as(before);
        }
        return trusted ? entry : entry.byWords(source);
    }
}
