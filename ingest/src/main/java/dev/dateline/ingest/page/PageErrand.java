package dev.dateline.ingest.page;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Source;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done about a page.
 *
 * @param source where its entry stands or stood
 * @param article the article
 * @param url canonical address of the article
 * @param page where its page is fetched
 * @param purpose what for
 * @param arrival how it came to us
 * @param sender who wants it
 * @param seen what an earlier visit saw, where this is a further one
 */
public record PageErrand(
        Source source,
        ArticleId article,
        String url,
        URI page,
        Purpose purpose,
        Arrival arrival,
        Sender sender,
        @Nullable PageSeen seen) {

    /** A first visit. */
    public PageErrand(
            Source source, ArticleId article, String url, URI page, Purpose purpose, Arrival arrival, Sender sender) {
        this(source, article, url, page, purpose, arrival, sender, null);
    }

    /** Who sends an errand. */
    public interface Sender {
        /** Whether it is still wanted; if not, it is dropped without a word. */
        default boolean wants() {
            return true;
        }

        /** Is told, once, how it ended. */
        void ended(End end);
    }

    /** What a page is visited for. */
    public enum Purpose {
        /** Its text. */
        READ,
        /** Its entry vanished: is the page still there? */
        CHECK,
        /** It was read before: has it changed, is it still there? */
        AGAIN
    }

    /** How an errand ended. */
    public enum End {
        /** The page was published, or is still there, or will never be had: nothing is left to do. */
        DONE,
        /** The article was withdrawn, and that was published. */
        WITHDRAWN
    }
}
