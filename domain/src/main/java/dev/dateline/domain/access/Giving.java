package dev.dateline.domain.access;

import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What comes of somebody's wish for a key. */
public sealed interface Giving {
    /** A key, and what is kept of it. */
    record Given(KeyText key, AccessKey kept) implements Giving {}

    /** None, and why; a sentence. */
    record Refused(String reason) implements Giving {}

    /**
     * A wish.
     *
     * @param name whose the key is to be
     * @param role what it is to allow
     * @param until the first moment at which it is to open nothing any more; null for never
     */
    record Wish(String name, Role role, @Nullable Instant until) {
        private static final int LONGEST_NAME = 100;

        /**
         * Makes the key.
         *
         * @param by who gives it
         * @param random one that cannot be foretold
         */
        public Giving give(String by, Instant now, RandomGenerator random) {
            String called = name.strip();
            if (called.isEmpty()
                    || called.length() > LONGEST_NAME
                    || called.chars().anyMatch(Character::isISOControl)) {
                return new Refused("A key takes a name of 1 to " + LONGEST_NAME + " characters on one line.");
            }
            if (until != null && !now.isBefore(until)) {
                return new Refused("A key has to end in the future.");
            }
            KeyText key = KeyText.fresh(random);
            return new Given(key, new AccessKey(key.id(), called, role, key.lock(), now, by, until));
        }
    }
}
