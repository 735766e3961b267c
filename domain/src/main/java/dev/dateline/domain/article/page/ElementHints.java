package dev.dateline.domain.article.page;

import dev.dateline.domain.article.page.RemovedBlock.Reason;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an element's tag, role, class and id say about it being furniture. General words of web design, no site's own. */
final class ElementHints {

    private static final Map<String, Reason> TAGS = Map.of(
            "nav", Reason.NAVIGATION,
            "footer", Reason.PAGE_FOOTER,
            "aside", Reason.ASIDE,
            "form", Reason.HIDDEN,
            "fieldset", Reason.HIDDEN,
            "figcaption", Reason.CAPTION,
            "amp-sidebar", Reason.ASIDE,
            "amp-consent", Reason.COOKIES,
            "address", Reason.BYLINE);

    private static final Map<String, Reason> ROLES = Map.of(
            "navigation", Reason.NAVIGATION,
            "menu", Reason.NAVIGATION,
            "menubar", Reason.NAVIGATION,
            "contentinfo", Reason.PAGE_FOOTER,
            "complementary", Reason.ASIDE,
            "banner", Reason.NAVIGATION,
            "search", Reason.HIDDEN,
            "dialog", Reason.HIDDEN,
            "alertdialog", Reason.HIDDEN,
            "alert", Reason.HIDDEN);

    private static final Map<Reason, Pattern> NAMES = names();
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ABOUT_ANOTHER =
            Pattern.compile("^(?:has|no|with|without|is|js|hide|show|tag|category) ");
    private static final Pattern UNSEEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private final Map<String, Reason> known = new HashMap<>();

    /**
     * What speaks against an element.
     *
     * @param reason why it is furniture
     * @param word the tag, role or class name that says so
     */
    record Hint(Reason reason, String word) {}

    /** The hint against an element, or null when nothing speaks against it. */
    @Nullable
    Hint against(Element element) {
        Reason byTag = isPageHeader(element) ? Reason.NAVIGATION : TAGS.get(element.normalName());
        if (byTag != null) {
            return new Hint(byTag, element.normalName());
        }
        String role = element.attr("role").toLowerCase(Locale.ROOT);
        Reason byRole = ROLES.get(role);
        if (byRole != null) {
            return new Hint(byRole, role);
        }
        return isUnseen(element) ? new Hint(Reason.HIDDEN, "hidden") : byNames(element);
    }

    private static boolean isPageHeader(Element element) {
        return element.normalName().equals("header")
                && element.closest("article, main, [role=main]") == null
                && element.selectFirst("h1") == null;
    }

    private static boolean isUnseen(Element element) {
        return element.hasAttr("hidden")
                || UNSEEN.matcher(element.attr("style").toLowerCase(Locale.ROOT))
                        .find();
    }

    private @Nullable Hint byNames(Element element) {
        for (String name : element.classNames()) {
            Reason reason = byName(name);
            if (reason == Reason.SHARING && element.selectFirst("blockquote") != null) {
                return null;
            }
            if (reason != null) {
                return new Hint(reason, name);
            }
        }
        Reason reason = byName(element.id());
        return reason == null ? null : new Hint(reason, element.id());
    }

    private @Nullable Reason byName(String name) {
        if (name.length() < 2) {
            return null;
        }
        if (!known.containsKey(name)) {
            known.put(name, match(words(name)));
        }
        return known.get(name);
    }

    private static @Nullable Reason match(String words) {
        if (ABOUT_ANOTHER.matcher(words).find()) {
            return null;
        }
        return NAMES.entrySet().stream()
                .filter(name -> name.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The words of a class name, lower case, separated by spaces. */
    static String words(String name) {
        String apart = CAMEL.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
        return SEPARATORS.matcher(apart).replaceAll(" ").strip();
    }

    private static Map<Reason, Pattern> names() {
        Map<Reason, Pattern> names = new EnumMap<>(Reason.class);
        name(
                names,
                Reason.COMMENTS,
                "comments?|commentlist|commentary list|disqus|respond|livefyre|kommentare?|commentaires");
        name(names, Reason.COOKIES, "cookies?|cookie \\w+|gdpr|consent|privacy (banner|notice)|onetrust|cmp");
        name(
                names,
                Reason.NEWSLETTER,
                "newsletters?|subscribe|subscription|signup|sign up|mailing list|mc embed|optin|inscription");
        name(
                names,
                Reason.SHARING,
                "share|sharing|shares|sharedaddy|addthis|addtoany|social|socials|follow us|shariff|sharebar|share\\w*bar");
        name(
                names,
                Reason.RELATED,
                "related|relateds?|recommend(ed|ations?)?|read (also|more|next)|more (stories|news|articles|from|on)|"
                        + "also (read|like)|you may|up next|next (article|post|story)|prev(ious)? (article|post)|"
                        + "(most|popular|top|latest|recent|trending|other) (read|viewed|popular|posts?|stories|news|articles)|"
                        + "trending|outbrain|taboola|zergnet|revcontent|teasers?|promos?|promo \\w+|jp relatedposts|"
                        + "similar|suggested|suggestions|onward|crosslinks?|see also|linklist|post nav(igation)?|yarpp");
        name(
                names,
                Reason.ADVERTISEMENT,
                "ads?|adverts?|advert\\w+|sponsor(ed)?|dfp|adslot|adsbygoogle|ad (slot|unit|container|wrapper)|"
                        + "google ads?|banner|donat(e|ion)|call to action|cta|affiliate|shopping|werbung|anzeige");
        name(
                names,
                Reason.ABOUT_THE_AUTHOR,
                "author (bio|box|info|card|block|details|profile|description|about|section)|about (the )?author|bio|authorbox|"
                        + "(post|entry|article|story) author|author|authors|contributors?");
        name(
                names,
                Reason.BYLINE,
                "by ?line|dateline|date ?time|published|pub ?date|post ?(meta|date|info)|entry (meta|date|utility)|"
                        + "article (meta|date|info)|story (meta|date)|timestamp|read(ing)? time|posted on|updated|meta ?(data|info)?");
        name(
                names,
                Reason.CAPTION,
                "captions?|credits?|caption \\w+|wp caption( text)?|photo (credit|caption)|image (credit|caption)|gallery|"
                        + "slideshow|carousel|lightbox|media (info|caption)|figure|copyright");
        name(
                names,
                Reason.TAGS,
                "tags?|tag (list|cloud|links)|tags links|topics?|keywords?|categor(y|ies)|post (tags|categories)|hashtags");
        name(
                names,
                Reason.NAVIGATION,
                "nav|navs|navbar|navigation|menu|submenu|bread ?crumbs?|pagination|pager|paging|toc|table of contents|"
                        + "skip (link|to content)|masthead|site header|page header|global header|topbar|toolbar");
        name(names, Reason.PAGE_FOOTER, "footer|site info|colophon|disclaimer|legal|imprint");
        name(
                names,
                Reason.ASIDE,
                "side ?bar|aside|rail|right (col|column|rail)|left (col|column|rail)|widget area|info ?box|fact ?box|"
                        + "pull ?quote|secondary|rightbar|complementary");
        name(
                names,
                Reason.HIDDEN,
                "modal|popup|pop up|overlay|tooltip|drop ?down|screen reader( text)?|visually hidden|sr only|noprint|"
                        + "no print|log ?in|sign ?in|search( form| box)?|print only|video (player|wrapper)|poll|quiz|rating|"
                        + "ratings|votes?|flash|widget area");
        return names;
    }

    private static void name(Map<Reason, Pattern> names, Reason reason, String alternatives) {
        names.put(reason, Pattern.compile("^(?:" + alternatives + ")(?: |$)|(?:^| )(?:" + alternatives + ")$"));
    }
}
