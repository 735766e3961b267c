package dev.dateline.desk.story;

import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** A story's words folded for filtering as one types: lower case, without accents, no longer than a page. */
record SearchText(String folded) {

    private static final int LONGEST = 4_000;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static SearchText of(Story story) {
        StringJoiner text = new StringJoiner("\n").add(story.title());
        for (ReportRef report : story.reports()) {
            if (text.length() > LONGEST) {
                break;
            }
            text.add(report.title()).add(report.outlet().name()).add(report.lead());
        }
        return new SearchText(fold(text.toString()));
    }

    /** The words of a query, folded alike; empty for a blank query. */
    static List<String> words(String query) {
        return SPACE.splitAsStream(fold(query)).filter(word -> !word.isEmpty()).toList();
    }

    /** Whether all words occur, each anywhere in the text. */
    boolean containsAll(List<String> words) {
        for (String word : words) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String bare =
                MARKS.matcher(Normalizer.normalize(cut, Normalizer.Form.NFKD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT);
    }
}
