package dev.dateline.ingest.push;

import org.jspecify.annotations.Nullable;

/**
 * What a hub delivered, signature verified.
 *
 * @param body a feed, as a rule only with what is new in it; empty for a hub that just rings
 * @param contentType value of the Content-Type header
 */
@SuppressWarnings("ArrayRecordComponent")
public record Push(byte[] body, @Nullable String contentType) {}
