package dev.dateline.desk.archive.shelf;

import dev.dateline.domain.alert.match.FieldValues;
import dev.dateline.domain.alert.query.Field;
import dev.dateline.domain.story.words.WordReader;
import dev.dateline.domain.story.words.WordReader.ReadWord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** A document in the making. */
final class Sheet {
    private static final int LONGEST_START = 3;
    private static final int MOST_WORDS = 2_000;
    private static final FieldType PRESENCE = presence();

    private final Document document = new Document();
    private final List<String> text = new ArrayList<>();
    private final List<String> title = new ArrayList<>();
    private final List<String> lead = new ArrayList<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> starts = new LinkedHashSet<>();

    /** A headline; of several, none goes on in the next. */
    Sheet title(String headline, WordReader reader) {
        title.addAll(read(headline, reader));
        addStarts();
        return this;
    }

    Sheet lead(String sentences, WordReader reader) {
        lead.addAll(read(sentences, reader));
        return this;
    }

    Sheet body(String running, WordReader reader) {
        read(running, reader);
        return this;
    }

    /** Values of a field of the query language. */
    Sheet values(Field field, Iterable<String> values) {
        List<String> all = new ArrayList<>();
        for (String value : values) {
            all.addAll(FieldValues.words(field, value));
            all.add("");
        }
        document.add(new TextField(Fields.of(field), new WordStream(all)));
        return this;
    }

    Sheet keyword(String field, String value) {
        document.add(new StringField(field, value, org.apache.lucene.document.Field.Store.NO));
        return this;
    }

    /** What the document is kept under. */
    Sheet id(String id) {
        document.add(new StringField(Fields.ID, id, org.apache.lucene.document.Field.Store.YES));
        return this;
    }

    /** A keyword by which documents can be told apart by the thousand. */
    Sheet group(String field, String value) {
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
        return keyword(field, value);
    }

    Sheet moment(String field, Instant at) {
        return number(field, Moments.millis(at));
    }

    Sheet number(String field, long value) {
        document.add(new LongPoint(field, value));
        document.add(new NumericDocValuesField(field, value));
        return this;
    }

    /** A factor up to 1 that is multiplied with how well the words fit. */
    Sheet weight(double factor) {
        document.add(new NumericDocValuesField(Fields.WEIGHT, Float.floatToRawIntBits((float) factor)));
        return this;
    }

    Sheet record(byte[] value) {
        document.add(new StoredField(Fields.RECORD, value));
        return this;
    }

    Document document() {
        add(Fields.TEXT, text);
        add(Fields.TITLE, title);
        add(Fields.LEAD, lead);
        addPresence(Fields.WORDS, words);
        addPresence(Fields.STARTS, starts);
        return document;
    }

    private List<String> read(String running, WordReader reader) {
        List<String> stems = new ArrayList<>();
        for (ReadWord word : reader.read(running, Math.max(0, MOST_WORDS - text.size()))) {
            stems.add(word.stem());
            words.add(word.folded());
        }
        stems.add("");
        text.addAll(stems);
        return stems;
    }

    /** Of the words so far; a word of a text that is no headline is harmless there, so headlines are read first. */
    private void addStarts() {
        for (String word : words) {
            int[] letters = word.codePoints().limit(LONGEST_START).toArray();
            for (int length = 1; length <= letters.length; length++) {
                starts.add(new String(letters, 0, length));
            }
        }
    }

    private void add(String field, List<String> stems) {
        if (!stems.isEmpty()) {
            document.add(new TextField(field, new WordStream(stems)));
        }
    }

    private void addPresence(String field, Set<String> values) {
        if (!values.isEmpty()) {
            document.add(new org.apache.lucene.document.Field(field, new WordStream(List.copyOf(values)), PRESENCE));
        }
    }

    private static FieldType presence() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }
}
