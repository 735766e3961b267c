package dev.dateline.bench.polling.manners;

/**
 * What came of an examination.
 *
 * @param kept whether the behaviour was seen
 * @param observed what the origin saw, in a few words
 */
record Verdict(boolean kept, String observed) {}
