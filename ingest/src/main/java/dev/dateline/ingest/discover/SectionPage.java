package dev.dateline.ingest.discover;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.groupingBy;

import dev.dateline.domain.item.FeedEntry;
import java.net.URI;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Finds the articles that a section page links to.
 *
 * <p>Without a selector it goes by layout: links that stand alike (same tags and classes up the page) are a list, and a
 * list is of articles when its links read like headlines and lead to addresses that look like articles. A link is taken
 * when it and its list together score enough, so that a short headline in a list of headlines is taken and a long
 * link in a menu is not.
 */
public final class SectionPage {
    private static final double ENOUGH = 7.0;

    /** From this share of likely articles on, a list is one of articles, and its short headlines are taken too. */
    private static final double MOSTLY = 0.5;

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
        return likelyArticles(links.values().stream().toList(), base);
    }

    private static List<FeedEntry> likelyArticles(List<SectionLink> links, URI base) {
        Map<SectionLink, Double> scores = new IdentityHashMap<>();
        links.forEach(link -> scores.put(link, LinkScore.of(link, base)));
        Map<String, Double> lists =
                links.stream().collect(groupingBy(SectionLink::place, averagingDouble(scores::get)));
        Predicate<SectionLink> likely =
                link -> scores.getOrDefault(link, 0.0) + lists.getOrDefault(link.place(), 0.0) >= ENOUGH;
        Map<String, Double> shares = links.stream()
                .collect(groupingBy(SectionLink::place, averagingDouble(link -> likely.test(link) ? 1 : 0)));
        return links.stream()
                .filter(link -> likely.test(link)
                        || shares.getOrDefault(link.place(), 0.0) >= MOSTLY && LinkScore.mayBeArticle(link, base))
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
        for (Element anchor : anchors) {
            WebAddress.of(anchor.attr("href"), base).ifPresent(url -> {
                SectionLink link = SectionLink.of(anchor, url);
                best.merge(url, link, (had, has) -> has.weight() > had.weight() ? has : had);
            });
        }
        best.values().removeIf(link -> link.title().isEmpty());
        return best;
    }
}
