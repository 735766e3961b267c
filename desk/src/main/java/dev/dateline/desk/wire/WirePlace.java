package dev.dateline.desk.wire;

/**
 * Where a record stands.
 *
 * @param topic on which topic
 * @param partition in which part of it
 * @param offset where in that
 */
public record WirePlace(String topic, int partition, long offset) {}
