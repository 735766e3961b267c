package dev.dateline.domain.article.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds an article's body: the one with most running text near to it. Every paragraph votes for
 * its ancestors, less for each step up (the idea of Arc90's Readability); an element that says what it is
 * ({@code itemprop=articleBody}, {@code <article>}, a usual class name) gets its votes undiminished.
 */
final class BodyChooser {

    private static final double STEP = 0.86;
    private static final double DECLARED_BODY = 1.15;
    private static final double NAMED_BODY = 1.1;
    private static final double ARTICLE = 0.9;
    private static final double MAIN = 0.75;

    private static final Pattern BODY_NAME = Pattern.compile(
            "^(?:\\w+ )?(?:article|story|post|entry|news|blog|page|main|single)"
                    + " ?(?:\\w+ )?(?:body|content|text|inner content|copy)(?: (?:text|content|inner|wrapper|wrap|container|main))?$"
                    + "|^(?:articlebody|articletext|bodytext|storytext|body text|body copy|article|story|maincontent)$");

    private final PageBlocks page;
    private final Map<Element, Double> votes = new LinkedHashMap<>();

    private BodyChooser(PageBlocks page) {
        this.page = page;
    }

    /** The element that holds the body; the page's body element when nothing on it is running text. */
    static Element choose(PageBlocks page, Furniture furniture, Element whole) {
        BodyChooser chooser = new BodyChooser(page);
        for (int i = 0; i < page.count(); i++) {
            if (!furniture.has(i) && page.get(i).isProse()) {
                chooser.vote(page.get(i));
            }
        }
        return chooser.winner(whole);
    }

    private void vote(PageBlock block) {
        double vote = block.size() * (1 - block.linkShare());
        double near = 1 / STEP;
        for (Element at = block.owner(); at != null; at = at.parent()) {
            if (page.rangeOf(at) != BlockRange.NONE) {
                votes.merge(at, vote * Math.max(Math.min(near, 1), declared(at)), Double::sum);
                near *= STEP;
            }
        }
    }

    private Element winner(Element whole) {
        Element best = whole;
        double most = 0;
        for (Map.Entry<Element, Double> candidate : votes.entrySet()) {
            if (candidate.getValue() > most) {
                most = candidate.getValue();
                best = candidate.getKey();
            }
        }
        return best;
    }

    private final Map<Element, Double> weights = new LinkedHashMap<>();

    private double declared(Element element) {
        return weights.computeIfAbsent(element, BodyChooser::weight);
    }

    private static double weight(Element element) {
        if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
            return DECLARED_BODY;
        }
        if (element.classNames().stream().anyMatch(BodyChooser::isBodyName) || isBodyName(element.id())) {
            return NAMED_BODY;
        }
        return switch (element.normalName()) {
            case "article" -> ARTICLE;
            case "main" -> MAIN;
            default -> 0;
        };
    }

    private static boolean isBodyName(String name) {
        return BODY_NAME.matcher(ElementHints.words(name)).matches();
    }
}
