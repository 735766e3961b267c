package dev.dateline.desk.archive.find;

import dev.dateline.desk.archive.shelf.Fields;
import dev.dateline.desk.archive.shelf.Shelf;
import dev.dateline.desk.archive.shelf.Shelves;
import dev.dateline.domain.story.words.WordReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Guesses what was meant by words that are nowhere: the word nearest to each (Damerau and Levenshtein, one letter wrong, or
 * two in a word of six letters or more), and of equally near ones that which most documents have.
 */
final class NearestWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?!:)(?=[^\\p{L}\\p{M}\\p{N}:]|$)");
    private static final int SHORTEST = 3;
    private static final int LONG = 6;
    private static final int MOST_WORDS = 8;
    private static final WordReader PLAIN = WordReader.of("und");

    private final List<Shelf> shelves;

    NearestWords(Shelves shelves) {
        this.shelves = List.of(shelves.stories(), shelves.articles());
    }

    /** The text with the nearest known words in the place of unknown ones; empty when there is nothing to mend. */
    Optional<String> instead(String text) throws IOException {
        Matcher words = WORD.matcher(text);
        StringBuilder mended = new StringBuilder();
        boolean changed = false;
        for (int i = 0; i < MOST_WORDS && words.find(); i++) {
            Optional<String> nearest = nearest(words.group());
            changed |= nearest.isPresent();
            words.appendReplacement(mended, Matcher.quoteReplacement(nearest.orElse(words.group())));
        }
        words.appendTail(mended);
        return changed ? Optional.of(mended.toString()) : Optional.empty();
    }

    private Optional<String> nearest(String word) throws IOException {
        List<String> asked = WordReader.asked(word.toLowerCase(Locale.ROOT));
        if (asked.size() != 1 || word.length() < SHORTEST || WordReader.isUnspaced(word)) {
            return Optional.empty();
        }
        String folded = PLAIN.folded(asked.get(0));
        Map<String, Double> near = new HashMap<>();
        for (Shelf shelf : shelves) {
            if (shelf.ask(index -> isKnown(index.getIndexReader(), asked.get(0), folded))) {
                return Optional.empty();
            }
            shelf.<List<Guess>>ask(index -> guesses(index.getIndexReader(), folded))
                    .forEach(guess -> near.merge(guess.word, guess.worth, Double::sum));
        }
        return near.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static boolean isKnown(IndexReader reader, String lower, String folded) throws IOException {
        for (String stem : Looks.stems(lower)) {
            if (reader.docFreq(new Term(Fields.TEXT, stem)) > 0) {
                return true;
            }
        }
        return reader.docFreq(new Term(Fields.WORDS, folded)) > 0;
    }

    private static List<Guess> guesses(IndexReader reader, String folded) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Fields.WORDS);
        List<Guess> guesses = new ArrayList<>();
        if (terms == null) {
            return guesses;
        }
        int wrong = folded.length() >= LONG ? 2 : 1;
        FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(Fields.WORDS, folded), wrong, 1, true);
        BoostAttribute likeness = near.attributes().addAttribute(BoostAttribute.class);
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            // Likeness goes before frequency: it is 1 - wrong letters / length.
            double worth = 1_000 * likeness.getBoost() + Math.log(1 + near.docFreq());
            guesses.add(new Guess(term.utf8ToString(), worth));
        }
        return guesses;
    }

    private record Guess(String word, double worth) {}
}
