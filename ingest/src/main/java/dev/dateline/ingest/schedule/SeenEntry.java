package dev.dateline.ingest.schedule;

import dev.dateline.domain.article.ArticleId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a source's status remembers of an entry. As text, its parts are separated by spaces: article id; hash of the
 * text, with {@code @} and the seconds of its last change where the entry names one, and once more with the seconds of its
 * own date where that is another; address of its page or
 * {@code -}; {@code listed} or {@code absent}; and what is still to be done, if anything.
 *
 * @param article the article
 * @param hash of the entry's words
 * @param updated when the entry says it was last changed, in whole seconds
 * @param dated its date in the last answer that had it, in whole seconds
 * @param url address of its page; empty where there is none
 * @param listed whether the last answer had it
 * @param errand what is still to be done about its page
 */
record SeenEntry(
        ArticleId article,
        String hash,
        @Nullable Instant updated,
        @Nullable Instant dated,
        String url,
        boolean listed,
        @Nullable Errand errand) {

    private static final String NONE = "-";

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
        return new SeenEntry(article, hash, updated, dated, url, false, errand);
    }

    SeenEntry with(@Nullable Errand other) {
        return new SeenEntry(article, hash, updated, dated, url, listed, other);
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
        String[] hash = parts[1].split("@", 3);
        try {
            Instant updated = hash.length < 2 ? null : moment(hash[1]);
            Instant dated = hash.length < 3 ? updated : moment(hash[2]);
            String url = parts.length < 3 || parts[2].equals(NONE) ? "" : parts[2];
            boolean listed = parts.length < 4 || parts[3].equals("listed");
            Errand errand = parts.length < 5 ? null : Errand.valueOf(enumName(parts[4]));
            return Optional.of(new SeenEntry(new ArticleId(parts[0]), hash[0], updated, dated, url, listed, errand));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    String text() {
        return article + " " + hash + dates() + " "
                + (url.isEmpty() ? NONE : url) + (listed ? " listed" : " absent")
                + (errand == null
                        ? ""
                        : " " + errand.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String dates() {
        if (Objects.equals(updated, dated)) {
            return updated == null ? "" : "@" + seconds(updated);
        }
        return "@" + seconds(updated) + "@" + seconds(dated);
    }

    private static String seconds(@Nullable Instant moment) {
        return moment == null ? NONE : Long.toString(moment.getEpochSecond());
    }

    private static @Nullable Instant moment(String seconds) {
        return seconds.equals(NONE) ? null : Instant.ofEpochSecond(Long.parseLong(seconds));
    }

    private static String enumName(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
