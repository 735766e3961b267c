package dev.dateline.desk.openapi;

/** What an answer consists of. */
public sealed interface Shape {
    /** One record. */
    record One(Class<?> type) implements Shape {}

    /** A record with one field, a list of records. */
    record Listed(String field, Class<?> type) implements Shape {}

    /** Text of its media type, described elsewhere. */
    record Text() implements Shape {}
}
