package dev.dateline.ingest.discover;

import dev.dateline.domain.item.FeedEntry;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Finds the articles that a section page links to.
 *
 * <p>Without a selector it goes by layout: links that stand alike (same tags and classes up the page) are a list, and a
 * list is of articles when its links read like headlines and lead to addresses that look like articles, so that a short
 * headline in a list of headlines is taken and a long link in a menu is not; see {@link LinkLists}.
 */
public final class SectionPage {
    private static final int MOST_ARTICLES = 1000;

    /** No page that people read has more. */
    private static final int MOST_ANCHORS = 10_000;

    private SectionPage() {}

    /**
     * The articles in the page's order, each once.
     *
     * @param base address of the page
     * @param cssSelector which elements are article links, or hold one each; null finds them by layout
     */
    public static List<FeedEntry> links(Document page, URI base, @Nullable String cssSelector) {
        URI address = WebAddress.base(page, base);
        if (cssSelector != null) {
            return best(selected(page, cssSelector), address).values().stream()
                    .map(SectionLink::entry)
                    .toList();
        }
        Map<URI, SectionLink> links = best(page.select("a[href]"), address);
        links.values()
                .removeIf(link -> Furniture.holds(link.anchor()) || link.url().equals(base));
        LinkLists lists = new LinkLists(List.copyOf(links.values()), base);
        return links.values().stream()
                .filter(lists::isArticle)
                .limit(MOST_ARTICLES)
                .map(SectionLink::entry)
                .toList();
    }

    private static List<Element> selected(Document page, String cssSelector) {
        try {
            return page.select(cssSelector).stream()
                    .map(e -> e.hasAttr("href") ? e : e.selectFirst("a[href]"))
                    .filter(java.util.Objects::nonNull)
                    .toList();
        } catch (Selector.SelectorParseException | IllegalArgumentException wrong) {
            return new Elements();
        }
    }

    /** Of several links to one page (picture, headline, "read more") the one that reads most like a headline. */
    private static Map<URI, SectionLink> best(List<Element> anchors, URI base) {
        Map<URI, SectionLink> best = new LinkedHashMap<>();
        for (Element anchor : anchors.subList(0, Math.min(anchors.size(), MOST_ANCHORS))) {
            WebAddress.of(anchor.attr("href"), base).ifPresent(url -> {
                SectionLink link = SectionLink.of(anchor, url);
                best.merge(url, link, (had, has) -> has.weight() > had.weight() ? has : had);
            });
        }
        best.values().removeIf(link -> link.title().isEmpty());
        return best;
    }
}
