package dev.dateline.ingest.topic;

import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceStatus;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** All sources, also those that other instances poll; for the rare case that one moves. */
public interface SourceBook {
    /** Nothing stands in it, and nothing is written into it. */
    SourceBook CLOSED = new SourceBook() {
        @Override
        public List<Listing> at(URI address) {
            return List.of();
        }

        @Override
        public void move(Source before, Source after, SourceStatus status) {}

        @Override
        public void pause(Source source, String reason) {}
    };

    /**
     * A source that is to be polled.
     *
     * @param since when it was added, or last changed
     */
    record Listing(Source source, Instant since) {}

    /** The sources of this address, whatever their scheme and whether or not their address ends with a slash. */
    List<Listing> at(URI address);

    /**
     * Gives the source its new address, which may make it another instance's.
     *
     * @param before as it was
     * @param after as it is from now on, under the same id
     * @param status what its next owner is to know of it
     */
    void move(Source before, Source after, SourceStatus status);

    /** Pauses a source; its status says that it moved, and why it rests. */
    void pause(Source source, String reason);
}
