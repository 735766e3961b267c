package dev.dateline.domain.article.page;

import dev.dateline.domain.article.page.markup.BlockRange;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;

/** What can be measured of a candidate for the body; {@code body-weights.txt} tells what each is worth. */
enum BodyTrait {
    /** Logarithm of the votes of its paragraphs, relative to the candidate with most. */
    VOTES(c -> Math.log(Math.max(1e-3, c.vote()))),
    /** The part of the page's running text that it has. */
    PROSE(c -> share(c.prose(), c.tally().prose(c.tally().whole()))),
    /** Logarithm of the number of its paragraphs. */
    PARAGRAPHS(c -> Math.log1p(c.tally().paragraphs(c.range()))),
    /** Logarithm of the length of its paragraphs, relative to the page's. */
    LENGTH(c -> Math.log(meanLength(c, c.range()) / meanLength(c, c.tally().whole()))),
    /** The part of its letters that is running text. */
    DENSITY(c -> share(c.prose(), c.tally().letters(c.range()))),
    /** The part of the page's topic words that it has. */
    TOPIC(c -> share(c.tally().topic(c.range()), c.tally().topic(c.tally().whole()))),
    /** Logarithm of how frequent topic words are in it, relative to the page. */
    TOPIC_DENSITY(
            c -> Math.log(topicDensity(c, c.range()) / topicDensity(c, c.tally().whole()))),
    /** Nearness to the headline: 1 in or directly below it, less with each paragraph between. */
    BELOW_HEADLINE(c -> Math.exp(-c.gapToHeadline() / 300)),
    /** The share of its running text above the headline. */
    ABOVE_HEADLINE(BodyCandidate::proseAboveHeadline),
    /** A heading of the first rank stands in it. */
    FIRST_HEADING(c -> c.tally().firstHeadings(c.range()) > 0 ? 1 : 0),
    /** {@code itemprop=articleBody}. */
    DECLARED(when(BodyNames::declaresBody)),
    /** Its name says that it is a body of text. */
    NAMED_BODY(when(BodyNames::isBody)),
    ARTICLE(c -> c.isTag("article") ? 1 : 0),
    MAIN(c -> c.isTag("main") ? 1 : 0),
    /** It is a paragraph, a list or a table: a part of a text rather than a text. */
    PART_OF_TEXT(c -> c.isPartOfText() ? 1 : 0),
    /** The part of the running text that stands beside it in elements of the same looks. */
    SIBLINGS(BodyCandidate::siblings),
    /** The part of its letters that is furniture. */
    FURNITURE(c -> share(
            c.tally().removed(c.range()),
            c.tally().removed(c.range()) + c.tally().letters(c.range()))),
    /** Logarithm of the number of blocks after its last paragraph. */
    TAIL(c -> Math.log1p(c.tail()));

    private final ToDoubleFunction<BodyCandidate> measure;

    BodyTrait(ToDoubleFunction<BodyCandidate> measure) {
        this.measure = measure;
    }

    double of(BodyCandidate candidate) {
        return measure.applyAsDouble(candidate);
    }

    private static ToDoubleFunction<BodyCandidate> when(Predicate<Element> test) {
        return candidate -> candidate.any(test) ? 1 : 0;
    }

    private static double share(int part, int whole) {
        return (double) part / Math.max(1, whole);
    }

    private static double meanLength(BodyCandidate candidate, BlockRange range) {
        return (1.0 + candidate.tally().prose(range))
                / Math.max(1, candidate.tally().paragraphs(range));
    }

    private static double topicDensity(BodyCandidate candidate, BlockRange range) {
        return (0.5 + candidate.tally().topic(range))
                / (50.0 + candidate.tally().prose(range));
    }
}
