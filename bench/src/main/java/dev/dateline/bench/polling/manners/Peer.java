package dev.dateline.bench.polling.manners;

import dev.dateline.domain.item.Source;
import java.util.List;

/** A fetcher under examination. It reads the time from the stage's clock and does its work when it is told to. */
interface Peer extends AutoCloseable {

    /** From now on this source is to be polled. */
    void follow(Source source);

    /** Makes all visits that are due now. */
    void work();

    /** Works by itself with so many threads until they are closed. */
    AutoCloseable threads(int count);

    /** Ends its process and starts it again. */
    void restart();

    /** The titles of the entries that it published, oldest first. */
    List<String> published();

    @Override
    void close();
}
