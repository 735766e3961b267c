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

    /** The status of a source that was never polled and is due at this moment. */
    public static SourceStatus fresh(SourceId source, Instant due) {
        return new SourceStatus(
                source, null, null, null, null, null, due, 0, State.NEW, null, List.of(), 0, null, SourceMemory.NONE);
    }

    /** The same with another health; the message says what is wrong or odd, and what to do. */
    public SourceStatus withHealth(State newState, @Nullable Trouble newTrouble, @Nullable String newMessage) {
        Copy copy = new Copy();
        copy.state = newState;
        copy.trouble = newTrouble;
        copy.message = newMessage;
        return copy.made();
    }

    /** The same with other entries remembered. */
    public SourceStatus withSeenEntries(List<String> newSeenEntries) {
        Copy copy = new Copy();
        copy.seenEntries = newSeenEntries;
        return copy.made();
    }

    /** The same with another count of published entries. */
    public SourceStatus withEntriesTotal(long newEntriesTotal) {
        Copy copy = new Copy();
        copy.entriesTotal = newEntriesTotal;
        return copy.made();
    }

    /** The same with other things learned. */
    public SourceStatus with(SourceMemory newer) {
        Copy copy = new Copy();
        copy.memory = newer;
        return copy.made();
    }

    /** The same, asked again at another moment. */
    public SourceStatus askedAgain(Instant next) {
        Copy copy = new Copy();
        copy.nextPoll = next;
        return copy.made();
    }

    /** This status again, but for what is changed in it. */
    private final class Copy {
        private Instant nextPoll = SourceStatus.this.nextPoll;
        private State state = SourceStatus.this.state;
        private @Nullable String message = SourceStatus.this.message;
        private List<String> seenEntries = SourceStatus.this.seenEntries;
        private long entriesTotal = SourceStatus.this.entriesTotal;
        private @Nullable Trouble trouble = SourceStatus.this.trouble;
        private SourceMemory memory = SourceStatus.this.memory;

        SourceStatus made() {
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
                    memory);
        }
    }
}
