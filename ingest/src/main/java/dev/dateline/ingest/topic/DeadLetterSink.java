package dev.dateline.ingest.topic;

import dev.dateline.domain.item.DeadLetter;

/** Where things go that could not be read. Nobody waits for them. */
public interface DeadLetterSink {
    void setAside(DeadLetter letter);
}
