package dev.dateline.bench.quality.claim;

import dev.dateline.domain.claim.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts exact spans: precision, recall, F1 over all texts. A span of several parts counts as a whole. */
final class SpanScore {
    private int found;
    private int told;
    private int gold;

    void add(Set<List<Span>> toldSpans, Set<List<Span>> goldSpans) {
        Set<List<Span>> both = new HashSet<>(toldSpans);
        both.retainAll(goldSpans);
        found += both.size();
        told += toldSpans.size();
        gold += goldSpans.size();
    }

    double precision() {
        return told == 0 ? 0 : (double) found / told;
    }

    double recall() {
        return gold == 0 ? 0 : (double) found / gold;
    }

    double f1() {
        return told + gold == 0 ? 0 : 2.0 * found / (told + gold);
    }
}
