package dev.dateline.ingest.push;

import dev.dateline.domain.item.SourceId;
import java.net.URI;

/**
 * Where hubs reach this instance.
 *
 * @param base the address of the outside world that leads to our listener, without a slash at its end
 * @param key what makes the ends of the addresses unguessable
 */
record PushAddress(String base, PushKey key) {

    static PushAddress of(URI callback, PushKey key) {
        return new PushAddress(callback.toString().replaceFirst("/+$", ""), key);
    }

    /** Same for the same instance with the same key; gives neither away. */
    String identity() {
        return base + "#" + key.fingerprint();
    }

    String callback(SourceId source) {
        return base + "/" + key.token(source);
    }
}
