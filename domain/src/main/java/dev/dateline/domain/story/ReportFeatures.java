package dev.dateline.domain.story;

import java.util.List;

/**
 * What placement needs to know of a report's words; computed once and carried along.
 *
 * @param terms in order of first occurrence
 * @param hasBody whether there is a body besides the title
 * @param shingles a sample of its word sequences, by which copies are known
 * @param mentions names, places, numbers and dates, in order of first occurrence, up to a bound
 */
public record ReportFeatures(List<TermCount> terms, boolean hasBody, Shingles shingles, List<Mention> mentions) {
    public ReportFeatures {
        terms = List.copyOf(terms);
        mentions = List.copyOf(mentions);
    }
}
