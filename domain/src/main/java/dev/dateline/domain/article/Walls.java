package dev.dateline.domain.article;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells pages that stand in the way of an article from articles, by what the page is built of first, then by its words in the
 * big news languages ({@code wall-phrases.txt}). A page with a long text is never a wall: articles quote such words.
 */
public final class Walls {

    private static final int LONGEST = 900;
    private static final int LONGEST_BY_TITLE = 600;
    private static final int LONGEST_BUILT = 200;

    private static final Map<Wall, Pattern> TITLES = patterns("_TITLE");
    private static final Map<Wall, SwiftPattern> TEXTS = swift(patterns(""));

    private Walls() {}

    /**
     * What is known of a page.
     *
     * @param title its headline
     * @param text all that is left of it as text
     * @param built what its markup alone says, if anything
     */
    public record Signs(String title, String text, @Nullable Wall built) {}

    /** What stands before the article; null when nothing does. */
    public static @Nullable Wall in(Signs page) {
        int length = page.text().length();
        if (page.built() != null && length < LONGEST_BUILT) {
            return page.built();
        }
        Wall byTitle = length < LONGEST_BY_TITLE
                ? first(TITLES, title -> title.matcher(page.title()).find())
                : null;
        if (byTitle != null) {
            return byTitle;
        }
        return length < LONGEST ? first(TEXTS, words -> words.isIn(page.text())) : null;
    }

    private static <P> @Nullable Wall first(Map<Wall, P> signs, Predicate<P> isThere) {
        return signs.entrySet().stream()
                .filter(sign -> isThere.test(sign.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static Map<Wall, Pattern> patterns(String suffix) {
        Map<String, List<String>> phrases = NamedLines.read(Walls.class, "wall-phrases.txt");
        Map<Wall, Pattern> patterns = new EnumMap<>(Wall.class);
        for (Wall wall : Wall.values()) {
            Pattern any = NamedLines.anyOf(phrases.getOrDefault(wall + suffix, List.of("(?!)")));
            patterns.put(wall, suffix.isEmpty() ? any : wholeTitle(any));
        }
        return patterns;
    }

    private static Map<Wall, SwiftPattern> swift(Map<Wall, Pattern> patterns) {
        Map<Wall, SwiftPattern> swift = new EnumMap<>(Wall.class);
        patterns.forEach((wall, pattern) -> swift.put(wall, SwiftPattern.of(pattern)));
        return swift;
    }

    /** The words alone, or with the site's name behind them. */
    private static Pattern wholeTitle(Pattern words) {
        return Pattern.compile("^\\W*" + words.pattern() + "\\W*(?:[|–—:…·-] ?.{0,60})?$", words.flags());
    }
}
