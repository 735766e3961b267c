package dev.dateline.domain.story.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads text word by word, all of them, with the forms under which rules find them: the same stems as placement counts.
 * Pure and safe to share between threads. Of a script without spaces it gives pairs of characters.
 */
public final class WordReader {
    /** One language of each set of rules for stems. */
    public static final List<String> FAMILIES = List.of("en", "de", "es", "ru", "ar", "vi", "und");

    private static final Map<String, WordReader> READERS = new ConcurrentHashMap<>();

    private final Language language;
    private final int family;
    private final WordForms forms = new WordForms(lower -> new WordForms.Forms(lower, folded(lower), stem(lower)));

    /**
     * A word of a text.
     *
     * @param folded in lower case without accents
     * @param stem what its forms have in common
     * @param start where it begins in the text
     * @param end where it ends
     */
    public record ReadWord(String folded, String stem, int start, int end) {}

    private WordReader(Language language) {
        this.language = language;
        this.family = FAMILIES.indexOf(Stems.family(language.code()));
    }

    /** The reader for a BCP 47 tag; the general rules for what is none. */
    public static WordReader of(String tag) {
        return READERS.computeIfAbsent(Language.primary(tag), code -> new WordReader(Language.of(code)));
    }

    /** The words that are asked for by this text, in lower case; the same whatever language they are looked for in. */
    public static List<String> asked(String text) {
        List<String> words = new ArrayList<>();
        Tokens tokens = new Tokens(text);
        while (tokens.next()) {
            String lower = Folding.lower(tokens.word());
            if (tokens.isUnspaced()) {
                int[] starts = pairs(lower);
                for (int i = 0; i < Math.min(starts.length, Math.max(1, starts.length - 1)); i++) {
                    words.add(pair(lower, starts[i]));
                }
            } else if (!lower.isEmpty()) {
                words.add(lower);
            }
        }
        return words;
    }

    /** The first words of a text, at most so many; the last character of an unspaced run stands alone, too. */
    public List<ReadWord> read(String text, int most) {
        List<ReadWord> words = new ArrayList<>();
        Tokens tokens = new Tokens(text);
        while (words.size() < most && tokens.next()) {
            String lower = Folding.lower(tokens.word());
            if (tokens.isUnspaced()) {
                for (int from : pairs(lower)) {
                    words.add(word(pair(lower, from), tokens.start() + from));
                }
            } else if (!lower.isEmpty()) {
                WordForms.Forms known = forms.of(lower);
                words.add(new ReadWord(known.folded(), known.stem(), tokens.start(), tokens.start() + tokens.length()));
            }
        }
        return words.size() <= most ? words : words.subList(0, most);
    }

    /** Which of {@link #FAMILIES} the language belongs to. */
    public int family() {
        return family;
    }

    /** The stem of a word that {@link #asked} gave. */
    public String stem(String lower) {
        return Scripts.isUnspaced(lower.codePointAt(0)) ? lower : language.term(lower);
    }

    /** The form of a word that its beginnings are compared with. */
    public String folded(String lower) {
        return language.syllables() ? lower : Folding.withoutAccents(lower);
    }

    /** Whether the word is of those that nearly every text has. */
    public boolean isCommon(String lower) {
        return language.stopWords().contains(lower);
    }

    /** Whether a word is of a script without spaces. */
    public static boolean isUnspaced(String word) {
        return Scripts.isUnspaced(word.codePointAt(0));
    }

    private static ReadWord word(String pair, int start) {
        return new ReadWord(pair, pair, start, start + pair.length());
    }

    /** Where the pairs of a run begin, the last character counted as one. */
    private static int[] pairs(String run) {
        int[] starts = new int[run.codePointCount(0, run.length())];
        for (int i = 0, at = 0; i < starts.length; i++) {
            starts[i] = at;
            at = run.offsetByCodePoints(at, 1);
        }
        return starts;
    }

    private static String pair(String run, int from) {
        int middle = run.offsetByCodePoints(from, 1);
        return run.substring(from, middle < run.length() ? run.offsetByCodePoints(middle, 1) : middle);
    }
}
