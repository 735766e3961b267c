package dev.dateline.schemas.codec;

import java.util.Arrays;
import java.util.Optional;

/** Finds enum constants by their names on the wire. */
final class Names {
    private Names() {}

    /** The constant of this name; empty when a later version made it. */
    static <E extends Enum<E>> Optional<E> find(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
