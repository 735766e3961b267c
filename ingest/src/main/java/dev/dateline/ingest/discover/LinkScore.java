package dev.dateline.ingest.discover;

import java.net.URI;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * How much a link looks like one to an article: about −5 to 8, where 3.5 is as good as not.
 *
 * <p>Headline: its length in words (in characters where a script does not space words, or a language joins them), a
 * heading around it. Address: the
 * site's own, with a slug, a number or a date, and not one of the addresses that list articles.
 */
final class LinkScore {
    private static final Pattern SLUG = Pattern.compile("[^/]*(?:[-_][^/_-]+){2,}[^/]*/?$|%[0-9A-Fa-f]{2}.*[-_].*");
    private static final Pattern NUMBER = Pattern.compile("\\d{4,}");
    private static final Pattern DATE = Pattern.compile("/(?:19|20)\\d\\d[/-]?\\d{1,2}(?:[/-]\\d{1,2})?(?:/|-|$)");
    private static final Pattern LISTING = Pattern.compile(
            "(?i)/(?:tags?|topics?|category|categories|section|sections|authors?|people|about|contact|privacy|terms|login|signin|register|"
                    + "subscribe|newsletters?|search|help|jobs|advertis\\w*|copyright|conditions|archives?|rss|feeds?|account|legal|imprint|impressum|cookies?|page)(?:[/.?]|$)");

    private static final Evaluator CARD = QueryParser.parse(
            "article, li, [class*=card], [class*=story], [class*=teaser], [class*=article], [class*=item]");

    private static final int SHORTEST = 10;

    /** A part of the page with more elements is no card. */
    private static final int LARGEST_CARD = 100;

    private LinkScore() {}

    static double of(SectionLink link, URI base) {
        return headline(link) + address(link.url(), base) + surroundings(link.anchor());
    }

    /** Whether the address is one of the site's own and lists no articles: what a short headline of a list must have. */
    static boolean mayBeArticle(SectionLink link, URI base) {
        return address(link.url(), base) > 0 && (link.heading() || link.title().length() >= SHORTEST);
    }

    private static double headline(SectionLink link) {
        String title = link.title();
        int words = title.split("\\s+").length;
        boolean unspaced = title.codePoints().anyMatch(LinkScore::isUnspaced);
        double length =
                unspaced ? title.length() / 2.0 : Math.min(Math.max(words, title.length() / 7.0), title.length() / 5.0);
        double score = length >= 5 ? 3 : length >= 4 ? 2 : length >= 3 ? 0.5 : -2;
        return score - (title.length() > 250 ? 3 : 0) + (link.heading() ? 1.5 : 0);
    }

    private static boolean isUnspaced(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.THAI;
    }

    private static double address(URI url, URI base) {
        String path = url.getRawPath() == null ? "" : url.getRawPath();
        String all = url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
        double score = Site.isSame(url, base) ? 0.5 : -5;
        score += SLUG.matcher(path).find() ? 1.5 : 0;
        score += NUMBER.matcher(all).find() ? 1 : 0;
        score += DATE.matcher(path).find() ? 1 : 0;
        score -= LISTING.matcher(path).find() ? 2.5 : 0;
        return path.length() < 2 ? score - 3 : score;
    }

    private static double surroundings(Element anchor) {
        Element card = anchor.closest(CARD);
        double score = card == null ? 0 : 0.5;
        boolean dated = card != null
                && card.stream()
                        .limit(LARGEST_CARD)
                        .anyMatch(inner -> inner.normalName().equals("time"));
        return dated ? score + 0.5 : score;
    }
}
