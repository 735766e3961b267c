package dev.dateline.domain.item;

import dev.dateline.domain.article.ArticleId;

/**
 * One feed entry, page or withdrawal exactly as received, with how it was fetched.
 *
 * @param article the article it tells of: a hash of the canonical address
 * @param source where it was found
 * @param outlet whose it is
 * @param url canonical address of the article
 * @param arrival how it came to us
 * @param fetched the fetch that brought it
 * @param content entry, page or withdrawal
 */
public record Item(
        ArticleId article,
        SourceId source,
        Outlet outlet,
        String url,
        Arrival arrival,
        Fetched fetched,
        ItemContent content) {}
