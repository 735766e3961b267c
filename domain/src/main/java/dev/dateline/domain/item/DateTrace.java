package dev.dateline.domain.item;

import org.jspecify.annotations.Nullable;

/**
 * What a feed's dates did in its last answers; each figure counts answers in a row, up to a hundred.
 *
 * @param moving answers that gave most known entries a later date, in the same words
 * @param standing answers whose new entries all bore the newest date known before, when that was days old
 * @param stamped answers whose new entries all bore the moment of the request
 */
public record DateTrace(int moving, int standing, int stamped) {
    /** Nothing was seen yet. */
    public static final DateTrace NONE = new DateTrace(0, 0, 0);

    private static final int MOST = 100;
    private static final int TWICE = 2;
    /** One entry in a few is read within a minute and a half of its making by mere chance. */
    private static final int NO_CHANCE = 3;

    public DateTrace {
        moving = Math.min(moving, MOST);
        standing = Math.min(standing, MOST);
        stamped = Math.min(stamped, MOST);
    }

    /** What is not to be believed of the next entries; null when nothing is wrong. */
    public @Nullable DateDoubt doubt() {
        if (moving >= TWICE) {
            return DateDoubt.MOVING;
        }
        if (stamped >= NO_CHANCE) {
            return DateDoubt.NOW;
        }
        return standing >= TWICE ? DateDoubt.STUCK : null;
    }
}
