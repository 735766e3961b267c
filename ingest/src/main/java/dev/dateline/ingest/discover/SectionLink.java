package dev.dateline.ingest.discover;

import dev.dateline.domain.item.FeedEntry;
import dev.dateline.ingest.feed.EntrySize;
import java.net.URI;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * One link of a section page.
 *
 * @param anchor where it stands
 * @param url absolute address without fragment
 * @param title its headline as plain text; empty when it has none
 * @param heading whether it stands in a heading or holds one
 */
record SectionLink(Element anchor, URI url, String title, boolean heading) {
    private static final Evaluator HEADING = QueryParser.parse("h1, h2, h3, h4, h5");
    private static final Evaluator HEADLINE =
            QueryParser.parse("h1, h2, h3, h4, h5, [class*=title], [class*=headline]");
    private static final int LEVELS = 6;

    static SectionLink of(Element anchor, URI url) {
        Element inside = anchor.selectFirst(HEADLINE);
        String title = inside == null || inside.text().isBlank() ? anchor.text() : inside.text();
        boolean heading = anchor.selectFirst(HEADING) != null || anchor.closest(HEADING) != null;
        return new SectionLink(anchor, url, title.strip(), heading);
    }

    /** How much it reads like the headline, against other links to the same address. */
    int weight() {
        return Math.min(title.length(), 150) + (heading ? 200 : 0);
    }

    /** Where it stands: tags and classes up the page, without what numbers one card among its like. */
    String place() {
        StringBuilder place = new StringBuilder();
        Element at = anchor;
        for (int level = 0; at != null && level < LEVELS; level++, at = at.parent()) {
            String kind = at.classNames().stream()
                    .filter(name -> name.chars().noneMatch(Character::isDigit))
                    .findFirst()
                    .orElse("");
            place.append(at.normalName())
                    .append('.')
                    .append(kind.toLowerCase(Locale.ROOT))
                    .append('/');
        }
        return place.toString();
    }

    FeedEntry entry() {
        Card card = Card.around(anchor);
        return new FeedEntry(
                null,
                title,
                url.toString(),
                card.summary(title),
                null,
                null,
                card.published(),
                card.dateText(),
                null,
                null,
                null,
                EntrySize.markup(card.markup()));
    }
}
