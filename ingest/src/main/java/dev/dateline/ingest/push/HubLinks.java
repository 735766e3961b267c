package dev.dateline.ingest.push;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says about being pushed.
 *
 * @param hubs the hubs it names, in its order
 * @param self the address that the hubs know it by; null when it names none
 */
public record HubLinks(List<URI> hubs, @Nullable URI self) {
    /** Nothing about hubs. */
    public static final HubLinks NONE = new HubLinks(List.of(), null);

    public HubLinks {
        hubs = List.copyOf(hubs);
    }

    /** Whether it can be subscribed to: WebSub wants a hub and the topic's own name for itself. */
    public boolean isPushed() {
        return !hubs.isEmpty() && self != null;
    }
}
