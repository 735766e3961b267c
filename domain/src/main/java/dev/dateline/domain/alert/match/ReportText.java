package dev.dateline.domain.alert.match;

import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.words.WordReader;
import dev.dateline.domain.story.words.WordReader.ReadWord;
import java.util.List;

/** The words of a report's title and lead. */
record ReportText(String source, List<ReadWord> title, List<ReadWord> lead) {

    static ReportText read(ReportRef report, WordReader reader) {
        return new ReportText(
                source(report), reader.read(report.title(), Spots.WORDS), reader.read(report.lead(), Spots.WORDS));
    }

    /** Whether these are the words of this version of the report. */
    boolean isOf(ReportRef report) {
        return source.equals(source(report));
    }

    private static String source(ReportRef report) {
        return report.title() + "\n" + report.lead();
    }
}
