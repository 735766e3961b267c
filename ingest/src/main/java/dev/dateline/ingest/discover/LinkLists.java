package dev.dateline.ingest.discover;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.net.URI;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges the links of a page together: links that stand alike (same tags and classes up the page) are a list.
 *
 * <p>A link is likely when it and its list together score enough. The likely ones tell how the site builds the addresses of
 * its articles; a likely link that is built in another way, in a list where nothing is built so, is none after all. And a
 * list of articles is taken with its short headlines.
 */
final class LinkLists {
    private static final double ENOUGH = 7.0;

    /** From this share of likely articles on, a list is one of articles. */
    private static final double MOSTLY = 0.5;

    /** So many likely links make the way they are built one of the site's ways. */
    private static final int A_WAY = 3;

    private final URI base;
    private final Map<SectionLink, String> places = new IdentityHashMap<>();
    private final Map<SectionLink, AddressShape> shapes = new IdentityHashMap<>();
    private final Map<SectionLink, Double> scores = new IdentityHashMap<>();
    private final Set<SectionLink> likely;
    private final Map<String, Double> shares;
    private final Set<AddressShape> ways;
    private final Set<String> placesOfWays;

    LinkLists(List<SectionLink> links, URI base) {
        this.base = base;
        for (SectionLink link : links) {
            places.put(link, link.place());
            shapes.put(link, AddressShape.of(link.url()));
            scores.put(link, LinkScore.of(link, base));
        }
        Map<String, Double> lists = links.stream().collect(groupingBy(places::get, averagingDouble(scores::get)));
        this.likely = links.stream()
                .filter(link -> of(scores, link) + lists.getOrDefault(places.get(link), 0.0) >= ENOUGH)
                .collect(toSet());
        this.shares =
                links.stream().collect(groupingBy(places::get, averagingDouble(link -> likely.contains(link) ? 1 : 0)));
        Map<AddressShape, Long> counts = likely.stream().collect(groupingBy(shapes::get, HashMap::new, counting()));
        counts.values().removeIf(count -> count < A_WAY);
        this.ways = counts.keySet();
        this.placesOfWays =
                likely.stream().filter(this::isBuiltSo).map(places::get).collect(toSet());
    }

    /** Whether the link is taken for one to an article. */
    boolean isArticle(SectionLink link) {
        boolean inList = shares.getOrDefault(places.get(link), 0.0) >= MOSTLY;
        if (likely.contains(link)) {
            return ways.isEmpty() || isBuiltSo(link) || inList && placesOfWays.contains(places.get(link));
        }
        return inList && (LinkScore.mayBeArticle(link, base) || isBuiltSo(link));
    }

    private boolean isBuiltSo(SectionLink link) {
        return ways.contains(shapes.get(link));
    }

    private static double of(Map<SectionLink, Double> scores, SectionLink link) {
        return scores.getOrDefault(link, 0.0);
    }
}
