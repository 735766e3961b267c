package dev.dateline.ingest.schedule;

import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.fetch.FetchOutcome;
import dev.dateline.ingest.fetch.FetchOutcome.Blocked;
import dev.dateline.ingest.fetch.FetchOutcome.Failed;

/** Says how a source is that could not be fetched. */
final class Complaint {
    private Complaint() {}

    /** By the outcome of a fetch that brought nothing. */
    static Health of(FetchOutcome outcome) {
        if (outcome instanceof Blocked blocked) {
            return new Health(state(blocked.trouble(), State.BLOCKED), blocked.trouble(), blocked.message());
        }
        if (outcome instanceof Failed failed) {
            return new Health(state(failed.trouble(), State.FAILING), failed.trouble(), failed.message());
        }
        throw new IllegalArgumentException("this fetch brought something: " + outcome);
    }

    private static State state(Trouble trouble, State otherwise) {
        return switch (trouble) {
            case CONSENT_WALL, LOGIN_WALL -> State.WALLED;
            case BOT_WALL, UNAUTHORIZED, ROBOTS, REFUSED_ADDRESS -> State.BLOCKED;
            default -> otherwise;
        };
    }
}
