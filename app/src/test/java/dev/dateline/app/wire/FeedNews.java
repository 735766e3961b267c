package dev.dateline.app.wire;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.FeedEntry;
import dev.dateline.domain.item.Fetched;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.ItemContent;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.SourceId;
import java.net.URI;
import java.time.Instant;

/** English entries of outlets' feeds, as ingest writes them. */
public final class FeedNews {
    private FeedNews() {}

    /** An entry that leads to this page and came at this moment; title and text are markup. */
    public static Item entry(String outlet, URI page, String title, String text, Instant at) {
        FeedEntry entry = new FeedEntry(
                page.toString(), title, page.toString(), null, text, null, at, at.toString(), null, "en", null, "");
        return new Item(
                ArticleId.of(page.toString()),
                new SourceId(outlet),
                Outlet.alone(outlet, outlet.replace('-', ' ')),
                page.toString(),
                Arrival.LIVE,
                new Fetched(page, at, 200, null),
                new ItemContent.Entry(entry));
    }
}
