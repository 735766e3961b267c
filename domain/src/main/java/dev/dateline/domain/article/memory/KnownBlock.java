package dev.dateline.domain.article.memory;

/**
 * A block that was seen on at least two pages of a host.
 *
 * @param key its {@link BlockKey}
 * @param firstPage number of the host's page it was first seen on
 * @param lastPage number of the page it was last seen on
 * @param firstDay when that was, in days since 1970
 * @param lastDay when that was, in days since 1970
 * @param pages on how many pages it was seen
 * @param topical on how many of them it shared a word with the headline
 */
record KnownBlock(long key, int firstPage, int lastPage, int firstDay, int lastDay, int pages, int topical) {

    /** Bytes of one in a stored memory. */
    static final int SIZE = Long.BYTES + 6 * Integer.BYTES;

    private static final int FORGETTING = 60;
    private static final int GAPS = 12;

    KnownBlock seenAgain(int page, int day, boolean onTopic) {
        return new KnownBlock(
                key, firstPage, page, firstDay, Math.max(day, lastDay), pages + 1, topical + (onTopic ? 1 : 0));
    }

    /** On what share of the host's pages it stands since it was first seen, 0 to 1. */
    double share(int pagesOfHost) {
        return (double) pages / Math.max(1, pagesOfHost - firstPage);
    }

    int days() {
        return lastDay - firstDay;
    }

    /** Whether it goes along with headlines, as the background of a running story does. */
    boolean isTopical() {
        return topical * 3 > pages;
    }

    /** Whether it has not been seen for so many pages that it must have gone from the site. */
    boolean isGone(int pagesOfHost) {
        int gap = (lastPage - firstPage) / Math.max(1, pages - 1);
        return pagesOfHost - lastPage > FORGETTING + GAPS * gap;
    }
}
