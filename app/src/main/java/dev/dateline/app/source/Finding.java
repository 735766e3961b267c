package dev.dateline.app.source;

import dev.dateline.domain.item.SourceKind;
import dev.dateline.ingest.discover.FeedCandidate;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands behind an address that somebody wants to add. */
public sealed interface Finding {

    /**
     * It can be polled.
     *
     * @param url its address, after redirects that are permanent
     * @param title what it calls itself
     * @param language what it declares, as a primary language tag
     */
    record Pollable(
            URI url,
            SourceKind kind,
            @Nullable String title,
            @Nullable String language) implements Finding {}

    /**
     * A page without any feed, whose links can be followed.
     *
     * @param page the page as a source
     * @param headlines what its links to articles say, in the page's order
     */
    record LinksOnly(Pollable page, List<String> headlines) implements Finding {
        public LinksOnly {
            headlines = List.copyOf(headlines);
        }
    }

    /** A page with several feeds, the best first; each was asked, and is one. */
    record Several(List<FeedCandidate> feeds) implements Finding {
        public Several {
            feeds = List.copyOf(feeds);
        }
    }

    /** Nothing to poll; one sentence says why, and what to do. */
    record Nothing(String reason) implements Finding {}

    /** It does not answer. */
    record Away(String reason) implements Finding {}
}
