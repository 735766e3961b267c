package dev.dateline.ingest.feed;

/** What came of reading a feed. */
public sealed interface FeedOutcome {

    /** It is a feed; parts that could not be read are missing from it. */
    record Parsed(Feed feed) implements FeedOutcome {}

    /**
     * It is no feed, or nothing of it can be read.
     *
     * @param reason one sentence for the person who added the source
     */
    record Rejected(String reason) implements FeedOutcome {}
}
