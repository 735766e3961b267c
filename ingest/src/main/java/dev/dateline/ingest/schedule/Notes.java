package dev.dateline.ingest.schedule;

import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceKind;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import org.jspecify.annotations.Nullable;

/** Says what is odd about a source that works. */
final class Notes {
    private Notes() {}

    /** One sentence that says what to do; null when nothing is odd. */
    static @Nullable String about(Source source, Fresh answer, int entries) {
        if (source.kind() == SourceKind.SECTION_PAGE && entries == 0) {
            return "No links to articles were found on this page; if there are some, name them with a CSS selector.";
        }
        if (entries > EntryDiff.MOST_ENTRIES) {
            return "Only the newest " + EntryDiff.MOST_ENTRIES + " of its " + entries + " entries are read.";
        }
        if (answer.route().permanent()) {
            return "It has moved for good to " + answer.route().answered() + "; add that address instead.";
        }
        return answer.route().downgraded()
                ? "It redirects from https to http (" + answer.route().answered()
                        + "), so anyone may read or change it."
                : null;
    }
}
