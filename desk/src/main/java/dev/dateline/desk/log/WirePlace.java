package dev.dateline.desk.log;

/**
 * Where a record stands.
 *
 * @param topic on which topic
 * @param partition in which part of it
 * @param offset where in that
 */
public record WirePlace(String topic, int partition, long offset) {}
