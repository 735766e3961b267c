package dev.dateline.domain.article.page;

import dev.dateline.domain.article.page.markup.Letters;
import dev.dateline.domain.article.page.markup.LinkedData;
import dev.dateline.domain.article.page.markup.MetaTags;
import dev.dateline.domain.article.page.markup.PageElements;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds an article's headline: the page's title where it agrees with a heading, without the name of the site. */
final class PageTitle {

    private static final Pattern LAST_PART = Pattern.compile(
            "^(?<rest>.+?)\\s*(?:\\s[|\\-–—·•»«:/]+\\s|\\s?[|»«·•]\\s?|::)\\s*(?<last>[^|»«·•]{1,60})$");
    private static final Pattern FIRST_PART = Pattern.compile(
            "^(?<first>[^|»«·•:]{1,40}?)\\s*(?:\\s[|\\-–—·•»:]+\\s|\\s?[|»]\\s?|::|: )\\s*(?<rest>.+)$");
    private static final int SHORTEST = 8;
    private static final int LONGEST = 300;
    private static final int WORDS_OF_A_NAME = 4;

    private final PageElements page;
    private final String pageTitle;
    private final MetaTags meta;
    private final LinkedData linked;
    private final String siteNames;

    PageTitle(PageElements page, MetaTags meta, LinkedData linked, @Nullable URI url) {
        this.page = page;
        this.pageTitle = cut(Letters.folded(page.title()));
        this.meta = meta;
        this.linked = linked;
        String host = url == null || url.getHost() == null ? "" : url.getHost();
        this.siteNames = Stream.of(
                        meta.first("og:site_name", "application-name", "apple-mobile-web-app-title"),
                        linked.text("publisher"),
                        host)
                .filter(Objects::nonNull)
                .map(Letters::only)
                .reduce("", (a, b) -> a + " " + b);
    }

    /** The headline; empty when the page has none. */
    String find() {
        List<String> headings = headings();
        for (String declared : declared()) {
            String agreed = headings.stream()
                    .filter(h -> agree(declared, h))
                    .findFirst()
                    .orElse(null);
            if (agreed != null) {
                return agreed;
            }
        }
        List<String> declared = declared();
        String only = onlyHeading();
        if (only != null && (declared.isEmpty() || areAlike(only, declared.get(0)))) {
            return only;
        }
        if (!declared.isEmpty()) {
            return withoutSite(declared.get(0));
        }
        String title = withoutSite(pageTitle);
        return title.isEmpty() && !headings.isEmpty() ? headings.get(0) : title;
    }

    /** The page's only heading of the first rank: mostly the headline that readers see, where the title is for machines. */
    private @Nullable String onlyHeading() {
        List<Element> first = page.firstHeadings();
        String text = first.size() == 1 ? Letters.folded(first.get(0).text()) : "";
        return text.length() >= SHORTEST && text.length() < LONGEST && !isSite(text) ? text : null;
    }

    private static boolean areAlike(String one, String other) {
        Set<String> words = words(one);
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(words(other));
        return shared.size() * 3 >= words.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")));
    }

    /** All spellings of the headline on the page, to know it again in the body. */
    HeadLines headLines(String title) {
        List<String> spellings = new ArrayList<>(declared());
        spellings.add(title);
        spellings.add(withoutSite(pageTitle));
        List<Element> headings = page.firstHeadings();
        if (headings.size() == 1) {
            spellings.add(headings.get(0).text());
        }
        String description =
                Objects.requireNonNullElse(meta.first("og:description", "description", "twitter:description"), "");
        return new HeadLines(spellings, description);
    }

    private List<String> declared() {
        return Stream.of(
                        linked.text("headline"),
                        meta.first("og:title", "twitter:title", "dc.title", "dcterms.title", "headline"),
                        pageTitle)
                .filter(Objects::nonNull)
                .map(PageTitle::unescaped)
                .map(PageTitle::cut)
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private List<String> headings() {
        return page.headings().stream()
                .limit(12)
                .map(Element::text)
                .map(Letters::folded)
                .filter(t -> t.length() >= SHORTEST && t.length() < LONGEST && !isSite(t))
                .toList();
    }

    /** A heading is the headline if the title is the same, but for the site's name at its end or beginning. */
    private static boolean agree(String declared, String heading) {
        String title = Letters.only(declared);
        String head = Letters.only(heading);
        return !head.isEmpty()
                && (title.equals(head)
                        || title.startsWith(head) && head.length() * 2 > title.length()
                        || title.endsWith(head) && head.length() * 2 > title.length());
    }

    private String withoutSite(String title) {
        Matcher last = LAST_PART.matcher(title);
        if (last.matches() && isDroppable(last.group("last"), last.group("rest"))) {
            return withoutSite(last.group("rest").strip());
        }
        Matcher first = FIRST_PART.matcher(title);
        if (first.matches()
                && isSite(first.group("first"))
                && first.group("rest").length() >= SHORTEST) {
            return first.group("rest").strip();
        }
        return title.strip();
    }

    private boolean isDroppable(String part, String rest) {
        boolean nameLike = part.split("\\s+").length <= WORDS_OF_A_NAME
                && rest.split("\\s+").length > WORDS_OF_A_NAME
                && meta.first("og:title") == null;
        boolean again = Letters.only(part).equals(Letters.only(rest));
        return rest.length() >= SHORTEST && (again || isSite(part) || nameLike);
    }

    private boolean isSite(String part) {
        String letters = Letters.only(part);
        return letters.length() >= 2 && siteNames.contains(letters);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static String unescaped(String text) {
        return text.contains("&") && text.contains(";") ? org.jsoup.parser.Parser.unescapeEntities(text, false) : text;
    }
}
