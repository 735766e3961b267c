package dev.dateline.ingest.schedule;

import dev.dateline.domain.item.SourceMemory;
import dev.dateline.domain.item.SourceStatus;
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
     * @param learned what was learned over many polls, this one included
     */
    record Memory(
            Validators validators, @Nullable String bodyHash, List<String> seen, int published, SourceMemory learned) {

        /** What stayed of the answers until now. */
        static Memory of(SourceStatus before) {
            Validators validators = new Validators(before.etag(), before.lastModified());
            return new Memory(validators, before.bodyHash(), before.seenEntries(), 0, before.memory());
        }

        Memory with(Validators newer) {
            return new Memory(newer, bodyHash, seen, published, learned);
        }

        Memory with(SourceMemory more) {
            return new Memory(validators, bodyHash, seen, published, more);
        }

        /** With nothing that lets the origin answer "not modified": the next answer is wanted in full. */
        Memory wantingAll(@Nullable String unreadHash) {
            return new Memory(Validators.NONE, unreadHash, seen, published, learned);
        }
    }

    /** The poll went well. */
    static SourceStatus success(Poll poll, Memory memory, Instant next, Health health) {
        return after(poll, memory, next, health, poll.at(), 0);
    }

    /** The poll did not go well. */
    static SourceStatus trouble(Poll poll, Memory memory, Instant next, Health health) {
        SourceStatus before = poll.before();
        return after(poll, memory, next, health, before.lastSuccess(), before.failures() + 1);
    }

    private static SourceStatus after(
            Poll poll, Memory memory, Instant next, Health health, @Nullable Instant lastSuccess, int failures) {
        return new SourceStatus(
                poll.source().id(),
                memory.validators().etag(),
                memory.validators().lastModified(),
                memory.bodyHash(),
                poll.at(),
                lastSuccess,
                next,
                failures,
                health.state(),
                health.message(),
                memory.seen(),
                poll.before().entriesTotal() + memory.published(),
                health.trouble(),
                memory.learned());
    }
}
