package dev.dateline.ingest.discover;

import dev.dateline.ingest.feed.FeedDates;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** The part of a section page that tells of one article: headline, perhaps teaser and time. */
final class Card {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5");
    private static final int LEVELS = 6;
    private static final int SHORTEST_TEASER = 40;

    private final Element element;

    private Card(Element element) {
        this.element = element;
    }

    /** The largest element around the link in which no other article has a heading or a link of its own. */
    static Card around(Element anchor) {
        Element card = anchor;
        for (int level = 0; level < LEVELS; level++) {
            Element wider = card.parent();
            if (wider == null || wider.normalName().equals("body") || tellsOfOthers(wider, anchor)) {
                break;
            }
            card = wider;
            if (card.normalName().equals("article") || card.normalName().equals("li")) {
                break;
            }
        }
        return new Card(card);
    }

    /** Looks no further than to the second heading or the first other link: a page may be one list of thousands. */
    private static boolean tellsOfOthers(Element element, Element anchor) {
        return element.stream().anyMatch(inner -> isOtherLink(inner, anchor))
                || element.stream()
                        .filter(inner -> HEADINGS.contains(inner.normalName()))
                        .skip(1)
                        .findAny()
                        .isPresent();
    }

    private static boolean isOtherLink(Element inner, Element anchor) {
        return inner.normalName().equals("a")
                && inner.hasAttr("href")
                && !inner.attr("href").equals(anchor.attr("href"))
                && inner.text().length() > 25;
    }

    @Nullable
    String summary(String title) {
        return element.select("p, [class*=summary], [class*=teaser], [class*=excerpt], [class*=description]").stream()
                .map(Element::text)
                .filter(text -> text.length() >= SHORTEST_TEASER && !text.contains(title))
                .findFirst()
                .map(Entities::escape)
                .orElse(null);
    }

    @Nullable
    String dateText() {
        Element time =
                element.selectFirst("time[datetime], time, [itemprop=datePublished], [class*=date], [class*=time]");
        if (time == null) {
            return null;
        }
        String said =
                Optional.of(time.attr("datetime")).filter(d -> !d.isBlank()).orElse(time.attr("content"));
        String text = said.isBlank() ? time.text() : said;
        return text.isBlank() ? null : text.strip();
    }

    @Nullable
    Instant published() {
        return FeedDates.read(dateText()).orElse(null);
    }

    String markup() {
        return element.outerHtml();
    }
}
