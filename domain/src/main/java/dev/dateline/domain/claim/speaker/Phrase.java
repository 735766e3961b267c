package dev.dateline.domain.claim.speaker;

import dev.dateline.domain.claim.speaker.SpeakerWords.Sort;
import dev.dateline.domain.claim.text.Shape;
import dev.dateline.domain.claim.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The words that stand for one speaker, read: a name with what stands before it, or a description.
 *
 * @param words all of them, without article and what comes behind a comma or a bracket
 * @param name the name at its end; empty for a description
 */
record Phrase(List<String> words, List<String> name) {

    Phrase {
        words = List.copyOf(words);
        name = List.copyOf(name);
    }

    /** Reads a range of words. */
    static Phrase of(Words text, Words.Range range) {
        List<String> words = head(text, range);
        List<String> bare = withoutMedia(words);
        if (isDescription(words, bare, text, range)) {
            return new Phrase(words, List.of());
        }
        return new Phrase(words, trailingName(bare));
    }

    /** The words as they stand. */
    String text() {
        return String.join(" ", words);
    }

    boolean has(Sort sort) {
        return words.stream().anyMatch(word -> SpeakerWords.is(sort, word));
    }

    String last() {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /** The word at which a description hangs: the last one before the first "of" or "in". */
    String noun() {
        for (int i = 1; i < words.size(); i++) {
            if (isPreposition(words.get(i))) {
                return words.get(i - 1);
            }
        }
        return last();
    }

    private static List<String> head(Words text, Words.Range range) {
        List<String> words = new ArrayList<>();
        for (int i = range.from(); i < range.to(); i++) {
            boolean mark = text.shape(i) == Shape.MARK;
            if (mark && ",(;—–:".indexOf(text.first(i)) >= 0 && !words.isEmpty()) {
                break;
            }
            boolean lead = words.isEmpty()
                    && (SpeakerWords.is(Sort.LEADING, text.word(i))
                            || text.word(i).endsWith("-based"));
            if (!mark && !lead) {
                words.add(text.word(i));
            }
        }
        return words;
    }

    /** "AFP news agency" is AFP; "media outlets" stays as it is. */
    private static List<String> withoutMedia(List<String> words) {
        int to = words.size();
        while (to > 1 && isSmall(words.get(to - 1)) && SpeakerWords.is(Sort.MEDIA, words.get(to - 1))) {
            to--;
        }
        return isSmall(words.isEmpty() ? "" : words.get(to - 1)) ? words : words.subList(0, to);
    }

    private static boolean isDescription(List<String> words, List<String> bare, Words text, Words.Range range) {
        if (bare.isEmpty() || isSmall(bare.get(bare.size() - 1))) {
            return true;
        }
        boolean opens = text.sentences().get(text.sentenceOf(range.from())).from() == range.from();
        boolean people = opens && SpeakerWords.is(Sort.PEOPLE, words.get(0));
        for (int i = 1; i < bare.size(); i++) {
            if (isPreposition(bare.get(i)) && (isSmall(bare.get(i - 1)) || (people && i == 1))) {
                return true;
            }
        }
        return people && words.size() == 1;
    }

    private static List<String> trailingName(List<String> words) {
        int from = words.size();
        while (from > 0 && (!isSmall(words.get(from - 1)) || isInner(words, from - 1))) {
            if (SpeakerWords.is(Sort.TITLE, words.get(from - 1)) && from < words.size() && !isSmall(words.get(from))) {
                break;
            }
            from--;
        }
        while (from < words.size() && isSmall(words.get(from))) {
            from++;
        }
        return words.subList(from, words.size());
    }

    private static boolean isInner(List<String> words, int at) {
        return at > 0
                && SpeakerWords.is(Sort.INNER, words.get(at))
                && (!isSmall(words.get(at - 1)) || SpeakerWords.is(Sort.INNER, words.get(at - 1)));
    }

    private static boolean isPreposition(String word) {
        return switch (word) {
            case "of",
                    "in",
                    "from",
                    "for",
                    "with",
                    "at",
                    "on",
                    "near",
                    "who",
                    "familiar",
                    "close",
                    "aus",
                    "in der",
                    "im",
                    "de",
                    "du",
                    "des",
                    "del",
                    "из",
                    "в",
                    "из-за",
                    "في",
                    "من" -> true;
            default -> false;
        };
    }

    private static boolean isSmall(String word) {
        return word.isEmpty()
                || !(Character.isUpperCase(word.charAt(0))
                        || Character.isDigit(word.charAt(0))
                        || isUncased(word.charAt(0)));
    }

    private static boolean isUncased(char c) {
        return Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isLowerCase(c);
    }
}
