package dev.dateline.domain.article.page;

import dev.dateline.domain.article.page.markup.BlockRange;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * A range of a page that may be its article's body.
 *
 * @param elements the elements that hold exactly this range, innermost first
 * @param range its blocks
 * @param vote what its paragraphs say for it, the best candidate's being 1
 * @param tally the sums of the page
 */
record BodyCandidate(List<Element> elements, BlockRange range, double vote, PageTally tally) {

    private static final Set<String> PARTS_OF_TEXT = Set.of(
            "p",
            "li",
            "ul",
            "ol",
            "dd",
            "dl",
            "td",
            "tr",
            "tbody",
            "table",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "span",
            "figcaption");

    /** Letters of running text. */
    int prose() {
        return tally.prose(range);
    }

    boolean any(Predicate<Element> test) {
        return elements.stream().anyMatch(test);
    }

    boolean isTag(String tag) {
        return any(element -> element.normalName().equals(tag));
    }

    /** Whether it is no more than a paragraph, a list or a table. */
    boolean isPartOfText() {
        return elements.stream().allMatch(element -> PARTS_OF_TEXT.contains(element.normalName()));
    }

    /** The part of running text that stands not in it but in siblings of its looks: other posts, other paragraphs. */
    double siblings() {
        double most = 0;
        for (Element element : elements) {
            double beside = proseBeside(element);
            most = Math.max(most, beside / (beside + prose()));
        }
        return most;
    }

    private double proseBeside(Element element) {
        Element parent = element.parent();
        double prose = 0;
        for (Element other = parent == null ? null : parent.firstElementChild();
                other != null;
                other = other.nextElementSibling()) {
            prose += other != element && looksAlike(other, element)
                    ? tally.prose(tally.page().rangeOf(other))
                    : 0;
        }
        return prose;
    }

    private static boolean looksAlike(Element one, Element other) {
        return one.normalName().equals(other.normalName()) && firstClass(one).equals(firstClass(other));
    }

    private static String firstClass(Element element) {
        String names = element.className().strip();
        int end = names.indexOf(' ');
        return end < 0 ? names : names.substring(0, end);
    }

    /** Letters of running text between the headline above and this; 0 if the headline stands in it. */
    double gapToHeadline() {
        double gap = Double.POSITIVE_INFINITY;
        for (int headline : tally.headlines()) {
            if (range.contains(headline)) {
                return 0;
            }
            if (headline < range.from()) {
                gap = Math.min(gap, tally.prose(new BlockRange(headline + 1, range.from())));
            }
        }
        return gap;
    }

    /** The share of its running text that stands above the first headline in it. */
    double proseAboveHeadline() {
        return tally.headlines().stream()
                .filter(range::contains)
                .findFirst()
                .map(first -> tally.prose(new BlockRange(range.from(), first)) / (double) Math.max(1, prose()))
                .orElse(0.0);
    }

    /** How many blocks without running text stand at its end. */
    int tail() {
        int tail = 0;
        for (int i = range.to() - 1; i >= range.from() && !tally.isProse(i); i--) {
            tail += tally.letters(new BlockRange(i, i + 1)) > 0 ? 1 : 0;
        }
        return tail;
    }
}
