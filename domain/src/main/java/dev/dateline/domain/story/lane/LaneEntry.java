package dev.dateline.domain.story.lane;

import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.work.Command;
import java.time.Instant;

/** One record of the placement log: replaying a lane's entries gives the same stories. */
public sealed interface LaneEntry {

    /** The language lane it belongs to. */
    String lane();

    /** A report to place. */
    record Arrived(Report report) implements LaneEntry {
        @Override
        public String lane() {
            return report.lane();
        }
    }

    /** Time passes in the log: the lane's clock is at least this far. */
    record Tick(String lane, Instant at) implements LaneEntry {}

    /** An editor orders something. */
    record Act(Command command) implements LaneEntry {
        @Override
        public String lane() {
            return command.lane();
        }
    }
}
