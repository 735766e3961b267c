package dev.dateline.desk.access;

import java.time.Duration;

/** Who somebody turned out to be. */
sealed interface Known {
    /** This one. */
    record As(Visitor visitor) implements Known {}

    /** They brought nothing to be known by. */
    record Nobody() implements Known {}

    /** What they brought opens nothing, or nothing any more. */
    record Wrong() implements Known {}

    /** They have to wait, whatever they bring. */
    record Later(Duration pause) implements Known {}

    /** The desk does not know its keys yet. */
    record NotYet() implements Known {}
}
