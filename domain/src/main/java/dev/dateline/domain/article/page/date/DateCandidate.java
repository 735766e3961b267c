package dev.dateline.domain.article.page.date;

import dev.dateline.domain.article.PublishedDate.Origin;
import dev.dateline.domain.article.page.date.DateText.Reading;

/**
 * A date found on a page, and how it came to stand there.
 *
 * @param reading what was read
 * @param source where and as what
 */
public record DateCandidate(Reading reading, Source source) {

    /** Sources that repeat one another; only the best of a kind counts. */
    public enum Witness {
        DECLARATION,
        VAGUE_DECLARATION,
        HEADLINE,
        REST_OF_PAGE,
        ADDRESS,
        SCRIPT,
        CHANGE,
        PICTURE
    }

    /**
     * The places a page can tell its date in. The weight is about the share of pages on which a date of this source, alone,
     * is the day of publication, as counted on public corpora.
     */
    public enum Source {
        /** {@code datePublished} of the article's JSON-LD. */
        LINKED(Witness.DECLARATION, Origin.JSON_LD, 0.93),
        /** A meta tag whose name says publication. */
        META_PUBLISHED(Witness.DECLARATION, Origin.META, 0.92),
        /** {@code datePublished} of the page, or {@code dateCreated}, in JSON-LD. */
        LINKED_PAGE(Witness.DECLARATION, Origin.JSON_LD, 0.80),
        /** A meta tag that says "date" and not which. */
        META_DATE(Witness.VAGUE_DECLARATION, Origin.META, 0.70),
        /** Printed by the headline, called the day of publication. */
        SAID_AT_HEADLINE(Witness.HEADLINE, Origin.TEXT, 0.90),
        /** Printed by the headline as a time element or in an element named for dates. */
        MARKED_AT_HEADLINE(Witness.HEADLINE, Origin.TIME_ELEMENT, 0.85),
        /** Printed by the headline. */
        AT_HEADLINE(Witness.HEADLINE, Origin.TEXT, 0.75),
        /** Opens the text: "Lima, 4 May 2031 –". */
        OPENS_TEXT(Witness.HEADLINE, Origin.TEXT, 0.60),
        /** In the page's address. */
        ADDRESS(Witness.ADDRESS, Origin.URL, 0.80),
        /** Printed elsewhere, called the day of publication. */
        SAID_ELSEWHERE(Witness.REST_OF_PAGE, Origin.TEXT, 0.70),
        /** The only day that the page marks up as a date, away from the headline. */
        ONLY_MARKED(Witness.REST_OF_PAGE, Origin.TIME_ELEMENT, 0.75),
        /** A time element somewhere. */
        MARKED_ELSEWHERE(Witness.REST_OF_PAGE, Origin.TIME_ELEMENT, 0.45),
        /** A date in a short line anywhere. */
        ELSEWHERE(Witness.REST_OF_PAGE, Origin.TEXT, 0.25),
        /** A date in a comment, a teaser, a caption. */
        IN_FURNITURE(Witness.REST_OF_PAGE, Origin.TEXT, 0.10),
        /** A publication's date in the page's scripts. */
        SCRIPT(Witness.SCRIPT, Origin.TEXT, 0.40),
        /** The last change, declared or printed. */
        MODIFIED(Witness.CHANGE, Origin.META, 0.30),
        /** In the address of the lead picture. */
        PICTURE(Witness.PICTURE, Origin.URL, 0.20);

        private final Witness witness;
        private final Origin origin;
        private final double weight;

        Source(Witness witness, Origin origin, double weight) {
            this.witness = witness;
            this.origin = origin;
            this.weight = weight;
        }

        Witness witness() {
            return witness;
        }

        Origin origin() {
            return origin;
        }

        double weight() {
            return weight;
        }
    }
}
