package dev.dateline.desk.picture;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where pages find publishers' pictures. */
public interface Pictures {
    /** No pictures. */
    Pictures OFF = original -> Optional.empty();

    /**
     * The path on this desk of a picture that the wire lists; empty when none is shown.
     *
     * @param original its address at the publisher's; null when there is none
     */
    Optional<String> path(@Nullable String original);
}
