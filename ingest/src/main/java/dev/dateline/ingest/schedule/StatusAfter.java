package dev.dateline.ingest.schedule;

import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.ingest.fetch.Validators;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The status of a source after a poll. */
final class StatusAfter {
    private StatusAfter() {}

    /**
     * What stays of an answer.
     *
     * @param validators what to ask with next time
     * @param bodyHash SHA-256 of the body, hexadecimal
     * @param seen entries as text, newest first
     * @param published how many entries were published
     * @param note what is odd about the source though it works, in one sentence
     */
    record Memory(
            Validators validators,
            @Nullable String bodyHash,
            List<String> seen,
            int published,
            @Nullable String note) {

        /** What stayed of the answers until now. */
        static Memory of(SourceStatus before) {
            Validators validators = new Validators(before.etag(), before.lastModified());
            String note = before.state() == State.OK ? before.message() : null;
            return new Memory(validators, before.bodyHash(), before.seenEntries(), 0, note);
        }

        Memory with(Validators newer) {
            return new Memory(newer, bodyHash, seen, published, note);
        }

        /** With nothing that lets the origin answer "not modified": the next answer is wanted in full. */
        Memory wantingAll(@Nullable String unreadHash) {
            return new Memory(Validators.NONE, unreadHash, seen, published, note);
        }
    }

    /** The poll went well. */
    static SourceStatus success(Poll poll, Memory memory, Instant next) {
        return new SourceStatus(
                poll.source().id(),
                memory.validators().etag(),
                memory.validators().lastModified(),
                memory.bodyHash(),
                poll.at(),
                poll.at(),
                next,
                0,
                State.OK,
                memory.note(),
                memory.seen(),
                poll.before().entriesTotal() + memory.published(),
                null,
                poll.before().memory());
    }

    /** The poll did not go well. */
    static SourceStatus trouble(Poll poll, Memory memory, Instant next, Ailment ailment) {
        return new SourceStatus(
                poll.source().id(),
                memory.validators().etag(),
                memory.validators().lastModified(),
                memory.bodyHash(),
                poll.at(),
                poll.before().lastSuccess(),
                next,
                poll.before().failures() + 1,
                ailment.state(),
                ailment.message(),
                memory.seen(),
                poll.before().entriesTotal() + memory.published(),
                null,
                poll.before().memory());
    }

    /** What a source suffers from; the message says in one sentence what to do. */
    record Ailment(State state, String message) {}

    /** The same status with other entries remembered. */
    static SourceStatus remembering(SourceStatus status, List<String> seen) {
        return new SourceStatus(
                status.source(),
                status.etag(),
                status.lastModified(),
                status.bodyHash(),
                status.lastPolled(),
                status.lastSuccess(),
                status.nextPoll(),
                status.failures(),
                status.state(),
                status.message(),
                seen,
                status.entriesTotal(),
                status.trouble(),
                status.memory());
    }

    /** The same status with another count of entries. */
    static SourceStatus counting(SourceStatus status, long entriesTotal) {
        return new SourceStatus(
                status.source(),
                status.etag(),
                status.lastModified(),
                status.bodyHash(),
                status.lastPolled(),
                status.lastSuccess(),
                status.nextPoll(),
                status.failures(),
                status.state(),
                status.message(),
                status.seenEntries(),
                entriesTotal,
                status.trouble(),
                status.memory());
    }
}
