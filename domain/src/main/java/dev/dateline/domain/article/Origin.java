package dev.dateline.domain.article;

import java.util.List;

/**
 * Whose text an article is: twelve outlets that print one agency's text have one origin. Two texts are independent only
 * when their origins' ids differ.
 *
 * @param kind what sort of publisher stands behind the text
 * @param id canonical id of the agency, family or outlet; of several agencies their ids in alphabetic order, joined by
 *     {@code +} ({@code ap+reuters})
 * @param name the same for readers
 * @param confidence 0 to 1
 * @param evidence what was seen, the strongest first; bounded in number and length
 */
public record Origin(Kind kind, String id, String name, double confidence, List<Evidence> evidence) {

    public Origin {
        evidence = List.copyOf(evidence);
    }

    /** What sort of publisher stands behind a text. */
    public enum Kind {
        /** A news agency, or several together. */
        AGENCY,
        /** A group of publishers whose outlets share texts. */
        FAMILY,
        /** The outlet itself. */
        OUTLET,
        /** A body on whose word alone the whole of a report rests; never of an article. */
        CITED
    }

    /**
     * One thing that was seen.
     *
     * @param sign what sort of sign it is
     * @param place where it was seen
     * @param text literally
     * @param publisher canonical id of the publisher it stands for
     */
    public record Evidence(Sign sign, Place place, String text, String publisher) {}

    /** How a text can say whose it is. */
    public enum Sign {
        /** "LIMA (Reuters) –" before the first sentence. */
        DATELINE,
        /** "(AFP)" or "dpa/afp" after the last sentence, or alone on a line. */
        SIGNATURE,
        /** "By Reuters", "Von dpa". */
        BYLINE,
        /** "Source: TASS". */
        SOURCE_LINE,
        /** "AP contributed to this report", "mit Material von dpa". */
        CONTRIBUTION,
        /** A field made for it: a feed's source element, structured data's provider. */
        DECLARED,
        /** The outlet is listed as one of a family's. */
        MEMBERSHIP,
        /** Nothing but the outlet's own name. */
        OUTLET
    }

    /** Where a sign was seen. */
    public enum Place {
        OPENING,
        CLOSING,
        BYLINE,
        STRUCTURED_DATA,
        FEED,
        /** The file of families, or the source's own settings. */
        FAMILIES
    }
}
