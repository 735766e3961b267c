package dev.dateline.domain.claim.reading;

import dev.dateline.domain.claim.Stance;
import dev.dateline.domain.claim.learn.IntTable;
import dev.dateline.domain.claim.text.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of a language that may tell that somebody says something, by sort: a {@link Stance}, or a function word that the rules
 * look at. {@code cues-LANGUAGE.txt} beside this class has a line a sort.
 */
public final class CueWords {
    private static final Map<String, CueWords> BY_LANGUAGE = new ConcurrentHashMap<>();
    /** The first number that is no stance's. */
    private static final int WORDS = 1 + Stance.values().length;

    private final IntTable sorts;

    /** Words that help to read a sentence. */
    public enum FunctionWord {
        THAT,
        PRONOUN,
        AUXILIARY,
        NOT,
        OF,
        AND,
        WHO,
        ARTICLE,
        FRAME,
        BUT,
        TO
    }

    private CueWords(IntTable sorts) {
        this.sorts = sorts;
    }

    /** The list of a language; an empty one where there is none. */
    public static CueWords of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, CueWords::load);
    }

    /** The sort of the word with this hash: 0 for none, 1 and on for a stance, then function words. */
    public byte sort(int hash) {
        return (byte) sorts.get(hash);
    }

    /** The number of a stance's words. */
    public static int sort(Stance stance) {
        return 1 + stance.ordinal();
    }

    /** The number of a kind of function words. */
    public static int sort(FunctionWord word) {
        return WORDS + word.ordinal();
    }

    /** Whether words of this sort may be cues. */
    public static boolean isCue(int sort) {
        return sort > 0 && sort < WORDS;
    }

    /** The stance of a sort of words that may be cues. */
    public static Stance stance(int sort) {
        return Stance.values()[sort - 1];
    }

    private static CueWords load(String language) {
        try (InputStream in = CueWords.class.getResourceAsStream("cues-" + language + ".txt")) {
            if (in == null) {
                return new CueWords(new IntTable(0));
            }
            IntTable sorts = new IntTable(4000);
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .forEach(line -> take(line, sorts));
            return new CueWords(sorts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(String line, IntTable sorts) {
        int colon = line.indexOf(':');
        int sort = number(line.substring(0, colon));
        for (String word : line.substring(colon + 1).strip().split("\\s+", -1)) {
            if (sorts.get(Words.hash(word)) == 0) {
                sorts.put(Words.hash(word), sort);
            }
        }
    }

    private static int number(String name) {
        for (Stance stance : Stance.values()) {
            if (stance.name().equals(name)) {
                return sort(stance);
            }
        }
        return sort(FunctionWord.valueOf(name));
    }
}
