package dev.dateline.domain.alert.edit;

/**
 * Something that a person wrote and that was to be read.
 *
 * @param <T> what it says
 */
public sealed interface Written<T> {

    /** It says this. */
    record Read<T>(T value) implements Written<T> {}

    /** It cannot be read; the sentence says what could. */
    record Unreadable<T>(String reason) implements Written<T> {}
}
