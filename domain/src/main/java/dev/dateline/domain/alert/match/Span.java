package dev.dateline.domain.alert.match;

/** Words that follow one another: the spots of the first and of the last. */
record Span(int first, int last) {}
