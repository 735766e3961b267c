package dev.dateline.domain.alert.match;

import dev.dateline.domain.story.ReportRef;
import org.jspecify.annotations.Nullable;

/**
 * A part of a rule that a story met.
 *
 * @param asked the clause, as the query language writes it
 * @param found what met it: words as they stand in the text, a value of a field, or a number of the story
 * @param report the report it stands in; null for what is of the story as a whole
 */
public record Evidence(String asked, String found, @Nullable ReportRef report) {

    /** Both in one line, for readers. */
    public String sentence() {
        return asked.equals(found) ? asked : asked + ": " + found;
    }
}
