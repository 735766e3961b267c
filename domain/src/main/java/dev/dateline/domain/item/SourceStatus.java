package dev.dateline.domain.item;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How polling of a source goes; survives restarts on the {@code source-status} topic.
 *
 * @param source the source
 * @param etag ETag of the last answer, byte for byte
 * @param lastModified Last-Modified of the last answer, byte for byte
 * @param bodyHash SHA-256 of the last body, hexadecimal
 * @param lastPolled when it was last asked
 * @param lastSuccess when it last gave a readable answer
 * @param nextPoll when it is asked again
 * @param failures failures in a row
 * @param state health
 * @param message what went wrong last, or a note on a source that is well, in one sentence
 * @param seenEntries the entries of the last answer, newest first, bounded, a line each (see ingest's SeenEntry)
 * @param entriesTotal entries published from this source since it was added
 * @param trouble class of what is wrong; null when nothing is
 * @param memory what was learned over many polls
 */
public record SourceStatus(
        SourceId source,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable String bodyHash,
        @Nullable Instant lastPolled,
        @Nullable Instant lastSuccess,
        Instant nextPoll,
        int failures,
        State state,
        @Nullable String message,
        List<String> seenEntries,
        long entriesTotal,
        @Nullable Trouble trouble,
        SourceMemory memory) {

    public SourceStatus {
        seenEntries = List.copyOf(seenEntries);
    }

    /** Health of a source. */
    public enum State {
        /** Not polled yet. */
        NEW,
        /** Answers, and has news about as often as it uses to. */
        OK,
        /** Answers, but takes long. */
        SLOW,
        /** Does not answer, or not with anything readable; the trouble says what. */
        FAILING,
        /** Keeps us out. */
        BLOCKED,
        /** Answers with a consent or login page. */
        WALLED,
        /** Answers, without any entry. */
        EMPTY,
        /** Answers, with entries none of which has a date. */
        UNDATED,
        /** Answers, but is silent far longer than its rhythm lets expect. */
        QUIET,
        /** Has moved for good; its new address is in use or waits to be adopted. */
        MOVED,
        /** Gone for good (410). */
        GONE
    }

    /** The same with another health; the message says what is wrong or odd, and what to do. */
    public SourceStatus withHealth(State newState, @Nullable Trouble newTrouble, @Nullable String newMessage) {
        return new SourceStatus(
                source,
                etag,
                lastModified,
                bodyHash,
                lastPolled,
                lastSuccess,
                nextPoll,
                failures,
                newState,
                newMessage,
                seenEntries,
                entriesTotal,
                newTrouble,
                memory);
    }

    /** The same with other entries remembered. */
    public SourceStatus withSeenEntries(List<String> newSeenEntries) {
        return new SourceStatus(
                source,
                etag,
                lastModified,
                bodyHash,
                lastPolled,
                lastSuccess,
                nextPoll,
                failures,
                state,
                message,
                newSeenEntries,
                entriesTotal,
                trouble,
                memory);
    }

    /** The same with another count of published entries. */
    public SourceStatus withEntriesTotal(long newEntriesTotal) {
        return new SourceStatus(
                source,
                etag,
                lastModified,
                bodyHash,
                lastPolled,
                lastSuccess,
                nextPoll,
                failures,
                state,
                message,
                seenEntries,
                newEntriesTotal,
                trouble,
                memory);
    }

    /** The status of a source that was never polled and is due at this moment. */
    public static SourceStatus fresh(SourceId source, Instant due) {
        return new SourceStatus(
                source, null, null, null, null, null, due, 0, State.NEW, null, List.of(), 0, null, SourceMemory.NONE);
    }

    /** The same with other things learned. */
    public SourceStatus with(SourceMemory newer) {
        return new SourceStatus(
                source,
                etag,
                lastModified,
                bodyHash,
                lastPolled,
                lastSuccess,
                nextPoll,
                failures,
                state,
                message,
                seenEntries,
                entriesTotal,
                trouble,
                newer);
    }

    /** The same, asked again at another moment. */
    public SourceStatus askedAgain(Instant next) {
        return new SourceStatus(
                source,
                etag,
                lastModified,
                bodyHash,
                lastPolled,
                lastSuccess,
                next,
                failures,
                state,
                message,
                seenEntries,
                entriesTotal,
                trouble,
                memory);
    }
}
