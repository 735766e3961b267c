package dev.dateline.schemas.codec;

/**
 * One object for equal values that were read lately: stories name the same outlets and origins many thousand times. For values that
 * never change; safe to share between threads, of which two may give each an object of its own.
 */
final class Lately<T> {
    private static final int MOST = 1 << 12;

    private final Object[] values = new Object[MOST];

    /** The object that was given for an equal value before, or this one. */
    @SuppressWarnings("unchecked")
    T once(T value) {
        int hash = value.hashCode() * 0x9E3779B1;
        int place = hash >>> 20;
        Object known = values[place];
        if (value.equals(known)) {
            return (T) known;
        }
        values[place] = value;
        return value;
    }
}
