package dev.dateline.ingest.schedule;

import dev.dateline.domain.article.ArticleId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a source's status remembers of an entry. As text, its parts are separated by spaces: article id; hash of the
 * text, with {@code @} and the seconds of its last change where the entry names one; address of its page or
 * {@code -}; {@code listed} or {@code absent}; and what is still to be done, if anything.
 *
 * @param article the article
 * @param hash of the entry's words
 * @param updated when the entry says it was last changed, in whole seconds
 * @param url address of its page; empty where there is none
 * @param listed whether the last answer had it
 * @param errand what is still to be done about its page
 */
record SeenEntry(
        ArticleId article,
        String hash,
        @Nullable Instant updated,
        String url,
        boolean listed,
        @Nullable Errand errand) {

    /** What is to be done about a page. */
    enum Errand {
        /** Fetch it as live news. */
        FETCH_LIVE,
        /** Fetch it as old news. */
        FETCH_BACKFILL,
        /** Look whether it is still there. */
        CHECK
    }

    SeenEntry absent() {
        return new SeenEntry(article, hash, updated, url, false, errand);
    }

    SeenEntry with(@Nullable Errand other) {
        return new SeenEntry(article, hash, updated, url, listed, other);
    }

    static List<SeenEntry> read(List<String> texts) {
        return texts.stream().map(SeenEntry::read).flatMap(Optional::stream).toList();
    }

    static List<String> texts(List<SeenEntry> entries) {
        return entries.stream().map(SeenEntry::text).toList();
    }

    /** Reads what {@link #text} wrote; parts at the end may be missing. Empty when it makes no sense. */
    static Optional<SeenEntry> read(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length < 2) {
            return Optional.empty();
        }
        String[] hash = parts[1].split("@", 2);
        try {
            Instant updated = hash.length < 2 ? null : Instant.ofEpochSecond(Long.parseLong(hash[1]));
            String url = parts.length < 3 || parts[2].equals("-") ? "" : parts[2];
            boolean listed = parts.length < 4 || parts[3].equals("listed");
            Errand errand = parts.length < 5 ? null : Errand.valueOf(enumName(parts[4]));
            return Optional.of(new SeenEntry(new ArticleId(parts[0]), hash[0], updated, url, listed, errand));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    String text() {
        return article + " " + hash + (updated == null ? "" : "@" + updated.getEpochSecond()) + " "
                + (url.isEmpty() ? "-" : url) + (listed ? " listed" : " absent")
                + (errand == null
                        ? ""
                        : " " + errand.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String enumName(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
