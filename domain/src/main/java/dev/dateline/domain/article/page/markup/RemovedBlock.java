package dev.dateline.domain.article.page.markup;

/**
 * A block of a page that is not part of its article.
 *
 * @param text its words
 * @param reason why it was left out
 */
public record RemovedBlock(String text, Reason reason) {

    /** Why a block is not part of the article. */
    public enum Reason {
        /** Outside the element that holds the article. */
        OUTSIDE,
        NAVIGATION,
        PAGE_FOOTER,
        ASIDE,
        COMMENTS,
        SHARING,
        /** "Read also": headlines of other articles. */
        RELATED,
        NEWSLETTER,
        COOKIES,
        ADVERTISEMENT,
        ABOUT_THE_AUTHOR,
        BYLINE,
        CAPTION,
        TAGS,
        /** Not shown to a reader, or part of a form. */
        HIDDEN,
        /** In another script than the article. */
        OTHER_SCRIPT,
        /** The headline or the date once more. */
        REPEATS_HEAD,
        /** A part of the text that stands there twice. */
        REPEATED,
        /** Nothing but links. */
        LINKS,
        /** A phrase that stands on every page: copyright, "share this", "advertisement". */
        PHRASE,
        /** After the end of the article. */
        AFTER_THE_END,
        /** Seen on many pages of the host; what one page alone cannot show. */
        SEEN_ON_MANY_PAGES,
        /** Not in the text that the page itself declares as its article. */
        NOT_DECLARED,
        /** Beyond what is read of a page: its first 60,000 tags, its first 6 million characters. */
        TOO_LARGE
    }
}
