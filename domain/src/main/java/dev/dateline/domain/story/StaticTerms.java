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
 * How common the words of one language are at large: a small table that ships with the code, so that a lane's first hundred
 * reports are not weighed as if "government" were as rare as "Shabwa". Made of how often the words are used anywhere, not of
 * any news that placement is judged by: for each term, how many of so many texts of a headline's length hold it. It counts as
 * 600 reports, so that what the lane itself sees soon outweighs it.
 */
public final class StaticTerms {
    private static final double COUNTS_AS = 600;

    private final Map<String, Integer> terms;
    private final int documents;

    private StaticTerms(int documents, Map<String, Integer> terms) {
        this.documents = documents;
        this.terms = terms;
    }

    /** A table that knows nothing. */
    public static StaticTerms none() {
        return new StaticTerms(0, Map.of());
    }

    /** The table shipped for a lane's language; {@link #none()} for a language without one. */
    public static StaticTerms shippedFor(String lane) {
        try (InputStream file = StaticTerms.class.getResourceAsStream("terms-" + lane + ".tsv.gz")) {
            return file == null ? none() : read(new GZIPInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped term table of " + lane + " is damaged", e);
        }
    }

    /** First line: the number of texts. Then a line a term: term, tab, how many of the texts hold it. */
    static StaticTerms read(InputStream table) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
        String first = lines.readLine();
        int documents = first == null ? 0 : Integer.parseInt(first);
        Map<String, Integer> terms = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int tab = line.indexOf('\t');
            terms.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
        }
        return new StaticTerms(documents, terms);
    }

    /** In what share of headlines a term stands; 0 for a term that is not in the table. */
    public double share(String term) {
        return documents == 0 ? 0 : (double) terms.getOrDefault(term, 0) / documents;
    }

    /** As how many reports the table counts. */
    public double weighedDocuments() {
        return documents == 0 ? 0 : COUNTS_AS;
    }

    /** As how many reports with this term it counts. */
    public double weighedDocuments(String term) {
        return COUNTS_AS * share(term);
    }
}
