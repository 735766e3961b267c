package dev.dateline.domain.article.page;

import dev.dateline.domain.article.page.RemovedBlock.Reason;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
        Map<Reason, Pattern> names = new LinkedHashMap<>();
        for (PatternFile.Section section : PatternFile.read("element-names.txt")) {
            String words = "(?:" + String.join("|", section.lines()) + ")";
            names.put(Reason.valueOf(section.name()), Pattern.compile("^" + words + "(?: |$)|(?:^| )" + words + "$"));
        }
        return names;
    }
}
