package dev.dateline.desk.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** What each field of each schema means, a sentence each, from {@code fields.properties}. */
final class FieldMeanings {
    private static final String FILE = "fields.properties";

    private final Properties sentences;

    private FieldMeanings(Properties sentences) {
        this.sentences = sentences;
    }

    static FieldMeanings read() {
        Properties sentences = new Properties();
        try (InputStream file = FieldMeanings.class.getResourceAsStream(FILE)) {
            sentences.load(new InputStreamReader(Objects.requireNonNull(file, FILE), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new FieldMeanings(sentences);
    }

    /** The sentence for a field of a schema. */
    Optional<String> of(String schema, String field) {
        return Optional.ofNullable(sentences.getProperty(schema + "." + field));
    }

    /** All fields that have one, as {@code Schema.field}. */
    Set<String> fields() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }
}
