package dev.dateline.ingest.discover;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Parts of a page that are on every page of the site: menus, footers, boxes for readers. */
final class Furniture {
    private static final Set<String> TAGS = Set.of("nav", "footer", "form", "button", "menu", "dialog", "select");
    private static final Pattern NAMES = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:nav|navbar|navigation|menu|footer|breadcrumbs?|cookies?|consent|share|sharing|social|login|signin|"
                    + "subscribe|subscription|newsletter|pagination|pager|paging|comments?|tags?|tag-list|advert|ads?|sponsored|"
                    + "promo|skip|topbar|toolbar|legal|copyright|partners?|search|language|weather|most-?read|mostread|popular)(?:$|[\\s_-])");
    private static final Set<String> ROLES =
            Set.of("navigation", "contentinfo", "search", "dialog", "menu", "complementary");

    private Furniture() {}

    /** Whether the element stands in such a part. */
    static boolean holds(Element element) {
        for (Element at = element; at != null && !at.normalName().equals("body"); at = at.parent()) {
            if (TAGS.contains(at.normalName()) || ROLES.contains(at.attr("role")) || isNamedSo(at) || isMasthead(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamedSo(Element element) {
        return NAMES.matcher(element.className()).find()
                || NAMES.matcher(element.id()).find();
    }

    /** The header of a card holds its headline; only the header of the page is furniture. */
    private static boolean isMasthead(Element element) {
        return element.normalName().equals("header") && element.closest("article, li, section") == null;
    }
}
