package dev.dateline.bench.polling.origin;

import java.io.IOException;
import java.io.OutputStream;

/** What an origin writes in answer to one request. */
@FunctionalInterface
public interface Reply {

    /**
     * Writes the answer.
     *
     * @return whether the connection may carry another request
     * @throws IOException when the asker has gone
     */
    boolean to(OutputStream out) throws IOException;
}
