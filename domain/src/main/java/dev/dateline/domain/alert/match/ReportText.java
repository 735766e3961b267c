package dev.dateline.domain.alert.match;

import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.words.WordReader;
import dev.dateline.domain.story.words.WordReader.ReadWord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of a report's title and lead.
 *
 * @param source both texts, to tell versions apart
 * @param anchors by what rules can find the report: its stems and the beginnings of its words
 */
record ReportText(String source, List<ReadWord> title, List<ReadWord> lead, Set<String> anchors) {

    /** Without any words. */
    static final ReportText NOTHING = new ReportText("", List.of(), List.of(), Set.of());

    static ReportText read(ReportRef report, WordReader reader) {
        List<ReadWord> title = reader.read(report.title(), Spots.WORDS);
        List<ReadWord> lead = reader.read(report.lead(), Spots.WORDS);
        Set<String> anchors = new HashSet<>();
        for (ReadWord word : (Iterable<ReadWord>) Stream.concat(title.stream(), lead.stream())::iterator) {
            anchors.add(Anchors.stem(reader.family(), word.stem()));
            anchors.add(Anchors.beginning(reader.family(), word.folded()));
        }
        return new ReportText(source(report), List.copyOf(title), List.copyOf(lead), Set.copyOf(anchors));
    }

    /** Whether these are the words of this version of the report. */
    boolean isOf(ReportRef report) {
        return source.equals(source(report));
    }

    private static String source(ReportRef report) {
        return report.title() + "\n" + report.lead();
    }
}
