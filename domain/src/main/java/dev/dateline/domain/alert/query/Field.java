package dev.dateline.domain.alert.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of a story that a query can be held to. */
public enum Field {
    /** The headlines of its reports. */
    TITLE,
    /** The first sentences of its reports. */
    LEAD,
    /** Who published a report: id, name or family. */
    OUTLET,
    /** The language of its lane or of a report. */
    LANGUAGE,
    /** A place that it speaks of. */
    PLACE,
    /** A person, an organisation, a place or another name that it speaks of. */
    ENTITY,
    /** The section of a site that a report stands in, as its address tells. */
    TOPIC,
    /** What sort of text a report is. */
    KIND,
    /** Whose text a report is: an agency, an outlet. */
    ORIGIN;

    /** As it is written in a query, without the colon. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it holds running text, in which words stand next to one another. */
    public boolean isText() {
        return this == TITLE || this == LEAD;
    }

    static Optional<Field> of(String word) {
        return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Field::word).toList();
    }
}
