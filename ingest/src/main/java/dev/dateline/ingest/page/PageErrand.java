package dev.dateline.ingest.page;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Source;
import java.net.URI;

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
 */
public record PageErrand(
        Source source, ArticleId article, String url, URI page, Purpose purpose, Arrival arrival, Sender sender) {

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
        CHECK
    }

    /** How an errand ended. */
    public enum End {
        /** The page was published, or is still there, or will never be had: nothing is left to do. */
        DONE,
        /** The article was withdrawn, and that was published. */
        WITHDRAWN
    }
}
