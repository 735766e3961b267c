package dev.dateline.desk.archive.shelf;

import dev.dateline.domain.alert.query.Field;

/** Names of the fields of documents. */
public final class Fields {
    /** What the document is kept under: a story's or an article's id. */
    public static final String ID = "id";

    /** Story of an event, article of a version. */
    public static final String OF = "of";

    /** All running text: stems, with their places. */
    public static final String TEXT = "text";

    /** Headlines: stems, with their places. */
    public static final String TITLE = "title";

    /** First sentences: stems, with their places. */
    public static final String LEAD = "lead";

    /** Words of text and headlines, folded and whole. */
    public static final String WORDS = "words";

    /** Beginnings of up to three letters of the words of headlines. */
    public static final String STARTS = "starts";

    /** When it was seen last, or when it happened; in milliseconds. */
    public static final String SEEN = "seen";

    /** When it was seen first; in milliseconds. */
    public static final String FIRST = "first";

    /** How much it counts besides its words, up to 1; as the bits of a float. */
    public static final String WEIGHT = "weight";

    /** Stands in every document that a search may find. */
    public static final String FOUND = "found";

    /** Where a story is in its life. */
    public static final String PHASE = "phase";

    /** Sequence number of an event, number of a version. */
    public static final String NUMBER = "number";

    /** The record's value, as it stands on the topic. */
    public static final String RECORD = "record";

    private Fields() {}

    /** Where the values of a field of the query language are kept. */
    public static String of(Field field) {
        return field.word();
    }
}
