package dev.dateline.domain.story.words;

import dev.dateline.domain.story.TermCount;
import dev.dateline.domain.story.TermCount.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts terms by the part of the text they stand in, in order of first occurrence. */
final class TermTally {
    private final Map<String, Counts> counts = new LinkedHashMap<>();

    /** Where an occurrence stands. */
    enum Part {
        TITLE,
        LEAD,
        REST
    }

    private static final class Counts {
        private final Kind kind;
        private final int[] parts = new int[Part.values().length];
        private int capitalised;
        private int midSentence;

        Counts(Kind kind) {
            this.kind = kind;
        }

        TermCount of(String term) {
            return new TermCount(term, kind, parts[0], parts[1], parts[2], capitalised, midSentence);
        }
    }

    void add(String term, Kind kind, Part part) {
        counts.computeIfAbsent(term, t -> new Counts(kind)).parts[part.ordinal()]++;
    }

    /** The last added occurrence of this term stood in mid-sentence, where a capital letter tells of a name. */
    void noteMidSentence(String term, boolean capitalised) {
        Counts of = counts.get(term);
        if (of != null) {
            of.midSentence++;
            of.capitalised += capitalised ? 1 : 0;
        }
    }

    List<TermCount> terms() {
        return counts.entrySet().stream().map(e -> e.getValue().of(e.getKey())).toList();
    }
}
