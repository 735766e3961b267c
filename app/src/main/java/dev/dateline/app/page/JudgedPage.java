package dev.dateline.app.page;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.CleanText;
import dev.dateline.domain.article.ItemCleaner;
import dev.dateline.domain.article.OutLink;
import dev.dateline.domain.article.PublishedDate;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Fetched;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.ItemContent;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.SourceId;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the wire reads out of one page.
 *
 * @param head what the page says of itself
 * @param outcome what the wire's cleaner makes of it
 */
public record JudgedPage(PageHead head, ItemCleaner.Outcome outcome) {
    private static final ItemCleaner CLEANER = new ItemCleaner();

    /**
     * Reads a page.
     *
     * @param url where it came from, if known; else the address it gives itself
     */
    public static JudgedPage read(byte[] page, @Nullable URI url) {
        PageHead head = PageHead.of(page, url);
        return new JudgedPage(head, CLEANER.clean(item(page, head)));
    }

    private static Item item(byte[] page, PageHead head) {
        String address = head.url() == null ? "" : head.url();
        return new Item(
                ArticleId.of(address),
                new SourceId("file"),
                Outlet.alone("", ""),
                address,
                Arrival.REPLAY,
                new Fetched(URI.create(""), Instant.EPOCH, 0, null),
                new ItemContent.Page(page, null));
    }

    /** The fields of the answer, in their order. */
    public Map<String, @Nullable Object> fields() {
        return outcome instanceof ItemCleaner.Cleaned cleaned
                ? fields(cleaned.text())
                : failed(((ItemCleaner.Unreadable) outcome).reason());
    }

    private Map<String, @Nullable Object> fields(CleanText text) {
        PublishedDate published = text.published();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("url", head.url());
        fields.put("title", text.title());
        fields.put("text", text.blocks().stream().map(Block::text).collect(Collectors.joining("\n")));
        fields.put("published", published == null ? null : published.at().toString());
        fields.put("published_from", published == null ? null : word(published.origin()));
        fields.put("byline", text.byline());
        fields.put("outlet", head.outlet());
        fields.put("language", text.language());
        fields.put("kind", word(text.kind()));
        fields.put("links", text.links().stream().map(JudgedPage::link).toList());
        return fields;
    }

    private Map<String, @Nullable Object> failed(String reason) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("url", head.url());
        fields.put("title", head.title());
        fields.put("text", "");
        for (String absent : List.of("published", "published_from", "byline")) {
            fields.put(absent, null);
        }
        fields.put("outlet", head.outlet());
        fields.put("language", "und");
        fields.put("kind", "stub");
        fields.put("links", List.of());
        fields.put("error", reason);
        return fields;
    }

    private static Map<String, Object> link(OutLink link) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("url", link.url());
        fields.put("text", link.text());
        fields.put("related", link.related());
        return fields;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
