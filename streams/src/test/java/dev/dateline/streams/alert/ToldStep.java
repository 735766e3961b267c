package dev.dateline.streams.alert;

/**
 * Something that happens, as numbers that mean something at any point of any sequence.
 *
 * @param what 0 to 99
 * @param which the story
 * @param part the report, or the outlet
 * @param how whatever else is to be chosen
 */
record ToldStep(int what, int which, int part, int how) {}
