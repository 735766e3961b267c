package dev.dateline.domain.story;

import java.util.List;

/**
 * What placement needs to know of a report's words; computed once and carried along.
 *
 * @param terms in order of first occurrence
 * @param hasBody whether there is a body besides the title
 */
public record ReportFeatures(List<TermCount> terms, boolean hasBody) {
    public ReportFeatures {
        terms = List.copyOf(terms);
    }
}
