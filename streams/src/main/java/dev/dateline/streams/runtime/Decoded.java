package dev.dateline.streams.runtime;

/** What a topic's bytes turned out to be: bad bytes are a value here, so that a stage can set them aside and go on. */
public sealed interface Decoded<V> {

    /** A record as it should be. */
    record Readable<V>(V value) implements Decoded<V> {}

    /** Bytes that cannot be read, with the reason in one sentence. */
    record Unreadable<V>(byte[] bytes, String reason) implements Decoded<V> {}
}
