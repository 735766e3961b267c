package dev.dateline.domain.article.page.markup;

import dev.dateline.domain.article.page.markup.RemovedBlock.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an element's tag, role, class and id say about it being furniture. General words of web design, no site's own. */
public final class ElementHints {

    private static final Map<String, Reason> TAGS = new HashMap<>(Map.of(
            "nav", Reason.NAVIGATION,
            "footer", Reason.PAGE_FOOTER,
            "aside", Reason.ASIDE,
            "form", Reason.HIDDEN,
            "fieldset", Reason.HIDDEN,
            "figcaption", Reason.CAPTION,
            "amp-sidebar", Reason.ASIDE,
            "amp-consent", Reason.COOKIES,
            "address", Reason.BYLINE));

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

    private static final List<Reason> ORDER = PatternFile.read(ElementHints.class, "element-names.txt").stream()
            .map(section -> Reason.valueOf(section.name()))
            .toList();
    private static final Map<String, Reason> NAMES = names();
    private static final Set<String> ABOUT_ANOTHER =
            Set.of("has", "no", "with", "without", "is", "js", "hide", "show", "tag", "category");
    private static final int LONGEST_PHRASE = 3;
    private static final Pattern UNSEEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private final Map<String, @Nullable Reason> known = new HashMap<>();

    /**
     * What speaks against an element.
     *
     * @param reason why it is furniture
     * @param word the tag, role or class name that says so
     */
    public record Hint(Reason reason, String word) {}

    /** The hint against an element, or null when nothing speaks against it. */
    @Nullable
    public Hint against(Element element) {
        Reason byTag = isPageHeader(element) ? Reason.NAVIGATION : TAGS.get(element.normalName());
        if (byTag != null) {
            return new Hint(byTag, element.normalName());
        }
        String role = element.attr("role").toLowerCase(Locale.ROOT);
        Reason byRole = role.isEmpty() ? null : ROLES.get(role);
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
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || !style.isEmpty()
                        && UNSEEN.matcher(style.toLowerCase(Locale.ROOT)).find();
    }

    private @Nullable Hint byNames(Element element) {
        String names = element.className();
        for (int start = 0; start < names.length(); ) {
            int end = endOfName(names, start);
            String name = names.substring(start, end);
            Reason reason = byName(name);
            if (reason == Reason.SHARING && element.selectFirst("blockquote") != null) {
                return null;
            }
            if (reason != null) {
                return new Hint(reason, name);
            }
            start = end + 1;
        }
        String id = element.id();
        Reason reason = byName(id);
        return reason == null ? null : new Hint(reason, id);
    }

    private static int endOfName(String names, int start) {
        int end = start;
        while (end < names.length() && !isSpace(names.charAt(end))) {
            end++;
        }
        return end;
    }

    /** What separates class names. */
    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private @Nullable Reason byName(String name) {
        if (name.length() < 2) {
            return null;
        }
        Reason reason = known.get(name);
        if (reason == null && !known.containsKey(name)) {
            reason = match(words(name));
            known.put(name, reason);
        }
        return reason;
    }

    /** The reason of the earliest section that has the first or the last words of a name. */
    private static @Nullable Reason match(String words) {
        int first = words.indexOf(' ');
        int last = words.lastIndexOf(' ');
        if (first >= 0 && ABOUT_ANOTHER.contains(words.substring(0, first))) {
            return null;
        }
        Reason found = NAMES.get(words);
        for (int length = 1; length <= LONGEST_PHRASE && first >= 0; length++) {
            found = earlier(found, NAMES.get(words.substring(0, first)));
            found = earlier(found, NAMES.get(words.substring(last + 1)));
            first = words.indexOf(' ', first + 1);
            last = words.lastIndexOf(' ', last - 1);
        }
        return found;
    }

    private static @Nullable Reason earlier(@Nullable Reason one, @Nullable Reason other) {
        return one == null || other != null && ORDER.indexOf(other) < ORDER.indexOf(one) ? other : one;
    }

    /** The words of a class name, lower case, separated by spaces; a capital after a small letter begins one. */
    public static String words(String name) {
        StringBuilder words = new StringBuilder(name.length() + 4);
        boolean small = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            boolean letter = capital || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if ((!letter || capital && small) && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
            if (letter) {
                words.append((char) (capital ? c + ('a' - 'A') : c));
            }
            small = letter && !capital;
        }
        return words.toString().stripTrailing();
    }

    private static Map<String, Reason> names() {
        Map<String, Reason> names = new HashMap<>();
        for (PatternFile.Section section : PatternFile.read(ElementHints.class, "element-names.txt")) {
            Reason reason = Reason.valueOf(section.name());
            section.lines().stream()
                    .flatMap(line -> Stream.of(line.split(",\\s*")))
                    .forEach(phrase -> names.putIfAbsent(phrase, reason));
        }
        return names;
    }
}
