package dev.dateline.desk.archive.find;

import dev.dateline.desk.archive.shelf.Fields;
import dev.dateline.domain.alert.match.FieldValues;
import dev.dateline.domain.alert.query.Field;
import dev.dateline.domain.story.words.WordReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Looks for words in texts and in values. Texts are of many languages and a word is of one, nobody says which: so it is
 * looked for under its stem in each family of languages, which are mostly one and the same.
 */
final class Looks {
    private static final float IN_TITLE = 2;
    private static final int LONGEST_START = 3;
    private static final WordReader PLAIN = WordReader.of("und");

    private Looks() {}

    /** The stems that a word has, or may have. */
    static Set<String> stems(String lower) {
        return WordReader.FAMILIES.stream()
                .map(family -> WordReader.of(family).stem(lower))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A word in any of its forms; what is written without spaces is several words. */
    static Query word(String text, String field) {
        List<String> words = WordReader.asked(text);
        return switch (words.size()) {
            case 0 -> new MatchNoDocsQuery("no word");
            case 1 -> preferring(any(field, words.get(0)), field, words.get(0));
            default -> phrase(words, field, 0);
        };
    }

    /** Words that follow one another, or stand so many words apart. */
    static Query phrase(List<String> words, String field, int apart) {
        Set<PhraseQuery> forms = new LinkedHashSet<>();
        for (String family : WordReader.FAMILIES) {
            WordReader reader = WordReader.of(family);
            String[] stems = words.stream().map(reader::stem).toArray(String[]::new);
            forms.add(new PhraseQuery(apart, field, stems));
        }
        return oneOf(forms);
    }

    /** A word that is still being typed: whole in any form, or the beginning of another one. */
    static Query typing(String text, String field) {
        List<String> words = WordReader.asked(text);
        if (words.size() != 1) {
            return word(text, field);
        }
        String lower = words.get(0);
        return new BooleanQuery.Builder()
                .add(any(field, lower), Occur.SHOULD)
                .add(beginning(lower, field), Occur.SHOULD)
                .add(new BoostQuery(any(Fields.TITLE, lower), IN_TITLE), Occur.SHOULD)
                .build();
    }

    /** Words that begin so: of a few letters those of headlines, since nearly every text has one. */
    static Query beginning(String lower, String field) {
        String folded = PLAIN.folded(lower);
        if (WordReader.isUnspaced(lower)) {
            return new ConstantScoreQuery(new PrefixQuery(new Term(field, lower)));
        }
        boolean few = folded.codePointCount(0, folded.length()) <= LONGEST_START;
        if (few) {
            return new ConstantScoreQuery(new TermQuery(new Term(Fields.STARTS, folded)));
        }
        String where = field.equals(Fields.TEXT) ? Fields.WORDS : field;
        return new ConstantScoreQuery(new PrefixQuery(new Term(where, folded)));
    }

    /** Words of a value of a field, such as the name of an outlet. */
    static Query value(Field field, String text, boolean begins) {
        List<String> words = FieldValues.words(field, text);
        String name = Fields.of(field);
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no word");
        }
        if (words.size() == 1) {
            Term term = new Term(name, words.get(0));
            return new ConstantScoreQuery(begins ? new PrefixQuery(term) : new TermQuery(term));
        }
        return new ConstantScoreQuery(new PhraseQuery(name, words.toArray(String[]::new)));
    }

    static Query oneOf(Iterable<? extends Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    /** A word of a title is one of the text, too; an index passes over more when it need not know that. */
    private static Query preferring(Query found, String field, String lower) {
        return field.equals(Fields.TEXT)
                ? new BooleanQuery.Builder()
                        .add(found, Occur.SHOULD)
                        .add(new BoostQuery(any(Fields.TITLE, lower), IN_TITLE), Occur.SHOULD)
                        .build()
                : found;
    }

    private static Query any(String field, String lower) {
        SynonymQuery.Builder forms = new SynonymQuery.Builder(field);
        stems(lower).forEach(stem -> forms.addTerm(new Term(field, stem)));
        return forms.build();
    }
}
