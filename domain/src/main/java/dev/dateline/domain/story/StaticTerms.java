package dev.dateline.domain.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * How common the terms of one language are in news at large: a small table that ships with the code, so that a lane's
 * first hundred reports are not weighed as if "government" were as rare as "Shabwa". It counts as at most 3,000 documents
 * at a weight of .2, so that what the lane itself sees soon outweighs it.
 */
public final class StaticTerms {
    private static final double WEIGHT = .2;
    private static final int MOST_DOCUMENTS = 3_000;
    private static final Counts NONE = new Counts(0, 0, 0);

    private final Map<String, Counts> terms;
    private final int documents;

    /**
     * The counts of one term.
     *
     * @param documents in how many documents it stands
     * @param capitalised occurrences in mid-sentence with a capital, at most 3 counted per document
     * @param midSentence occurrences in mid-sentence, at most 3 counted per document
     */
    public record Counts(int documents, int capitalised, int midSentence) {}

    private StaticTerms(int documents, Map<String, Counts> terms) {
        this.documents = documents;
        this.terms = terms;
    }

    /** A table that knows nothing. */
    public static StaticTerms none() {
        return new StaticTerms(0, Map.of());
    }

    /** A table from counts over this many documents. */
    public static StaticTerms of(int documents, Map<String, Counts> terms) {
        return new StaticTerms(documents, Map.copyOf(terms));
    }

    /** The table shipped for a lane's language; {@link #none()} for a language without one. */
    public static StaticTerms shippedFor(String lane) {
        try (InputStream file = StaticTerms.class.getResourceAsStream("terms-" + lane + ".tsv.gz")) {
            return file == null ? none() : read(new GZIPInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped term table of " + lane + " is damaged", e);
        }
    }

    /** First line: the number of documents. Then a line a term: term, documents, capitalised, in mid-sentence. */
    static StaticTerms read(InputStream table) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
        String first = lines.readLine();
        int documents = first == null ? 0 : Integer.parseInt(first);
        Map<String, Counts> terms = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] fields = line.split("\t");
            terms.put(fields[0], new Counts(number(fields, 1), number(fields, 2), number(fields, 3)));
        }
        return new StaticTerms(documents, terms);
    }

    private static int number(String[] fields, int index) {
        return index < fields.length ? Integer.parseInt(fields[index]) : 0;
    }

    Counts of(String term) {
        return terms.getOrDefault(term, NONE);
    }

    /** In how many documents of the table a term stands, as a share of them; 0 for a term that is not in it. */
    public double share(String term) {
        return documents == 0 ? 0 : (double) of(term).documents() / documents;
    }

    /** As how many documents the table counts. */
    double weighedDocuments() {
        return weight() * documents;
    }

    /** What one document of the table counts, against one that the lane has seen. */
    double weight() {
        return documents > MOST_DOCUMENTS ? WEIGHT * MOST_DOCUMENTS / documents : WEIGHT;
    }
}
