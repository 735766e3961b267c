package dev.dateline.bench.fire.press;

import java.util.Locale;
import java.util.Random;

/** Coins names that nothing else has: the same number gives the same names. */
final class Coinage {
    private static final String[] ONSETS = {
        "b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "br", "dr", "st"
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ou"};
    private static final String[] ENDS = {"n", "r", "l", "sk", "rt", "nd", "m", "v"};

    private final Random random;

    Coinage(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 17);
    }

    /** A name of so many syllables. */
    String name(int syllables) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append(any(ONSETS)).append(any(VOWELS));
        }
        name.append(any(ENDS));
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** A number with two to four digits. */
    int number() {
        return 13 + random.nextInt(4_000);
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
