package dev.dateline.desk.work;

import dev.dateline.domain.story.work.Command;

/** Where commands go. */
public interface Commands {
    /** Goes nowhere. */
    Commands NONE = command -> {};

    /** Sends a command; it is kept when this returns. What becomes of it is told later. */
    void send(Command command);
}
