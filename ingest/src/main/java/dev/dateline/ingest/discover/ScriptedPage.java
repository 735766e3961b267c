package dev.dateline.ingest.discover;

import org.jsoup.nodes.Document;

/** Tells a page that a browser would have to build: scripts, and next to nothing to read. */
public final class ScriptedPage {
    private static final int LITTLE_TEXT = 400;
    private static final int FEW_LINKS = 8;

    private ScriptedPage() {}

    /** Whether the page is empty until its scripts run, which we do not let them. */
    public static boolean is(Document page) {
        return page.selectFirst("script") != null
                && page.body().text().length() < LITTLE_TEXT
                && page.select("a[href]").size() < FEW_LINKS;
    }

    /** What to do about such a page, as the end of a sentence. */
    public static String advice() {
        return "it is built by scripts, which are not run: look for a feed or a news sitemap of the site (its robots.txt"
                + " may name one), or for a plainer page, such as an archive";
    }
}
