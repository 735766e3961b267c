package dev.dateline.ingest.schedule;

import dev.dateline.domain.item.FeedEntry;
import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.feed.FeedPace;
import java.util.List;

/** What came of reading a source's answer. */
sealed interface Reading {

    /** It lists entries. */
    record Entries(List<FeedEntry> entries, FeedPace pace) implements Reading {}

    /** It cannot be read; one sentence or two that say what to do. */
    record Unreadable(Trouble trouble, String reason) implements Reading {

        /** For no reason that has a class of its own. */
        Unreadable(String reason) {
            this(Trouble.UNREADABLE, reason);
        }
    }
}
