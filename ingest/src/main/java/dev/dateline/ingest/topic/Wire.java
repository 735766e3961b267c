package dev.dateline.ingest.topic;

/**
 * Everything that ingest writes.
 *
 * @param items what arrived
 * @param statuses how polling goes
 * @param deadLetters what could not be read
 * @param sources all sources, for when one moves
 */
public record Wire(ItemSink items, StatusSink statuses, DeadLetterSink deadLetters, SourceBook sources) {

    /** Without a book: sources stay where they are. */
    public Wire(ItemSink items, StatusSink statuses, DeadLetterSink deadLetters) {
        this(items, statuses, deadLetters, SourceBook.CLOSED);
    }
}
