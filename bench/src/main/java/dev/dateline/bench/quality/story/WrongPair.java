package dev.dateline.bench.quality.story;

import dev.dateline.bench.quality.story.StoryCorpus.Labelled;
import dev.dateline.domain.story.PlacementReason;
import dev.dateline.domain.story.PlacementReason.Evidence;
import dev.dateline.domain.story.ReportFeatures;
import dev.dateline.domain.story.TermCount;
import dev.dateline.domain.story.words.FeatureExtractor;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two articles that were put together wrongly, or kept apart wrongly when the later one came.
 *
 * @param together whether they were put together
 * @param article the one that was placed
 * @param other the earlier one that shares most with it
 * @param reason what the decision was made by
 */
record WrongPair(boolean together, Labelled article, Labelled other, PlacementReason reason) {
    private static final int TERMS = 24;
    private static final int MENTIONS = 8;
    private static final int HEADLINE = 120;

    void print(FeatureExtractor features, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%n%s  score %.2f, by %s: %s%n",
                together ? "together, but of two events" : "apart, but of one event",
                together ? reason.score() : reason.rivalScore(),
                reason.basis().toString().toLowerCase(Locale.ROOT),
                reason.evidence().stream().map(WrongPair::told).collect(Collectors.joining(", ")));
        ReportFeatures its = features(article, features);
        ReportFeatures others = features(other, features);
        print(article, its, others, out);
        print(other, others, its, out);
    }

    private static String told(Evidence evidence) {
        return String.format(Locale.ROOT, "%s %+.2f", evidence.feature(), evidence.share());
    }

    private static ReportFeatures features(Labelled labelled, FeatureExtractor features) {
        var a = labelled.article();
        return features.extract(a.title(), a.text(), a.language());
    }

    private static void print(Labelled labelled, ReportFeatures own, ReportFeatures other, PrintStream out) {
        var article = labelled.article();
        String line = (article.title() + " | " + article.text()).replaceAll("\\s+", " ");
        out.printf(
                Locale.ROOT,
                "  %s of %s, %s: %s%n",
                article.id(),
                labelled.story(),
                article.published() == null ? "undated" : article.published(),
                line.substring(0, Math.min(HEADLINE, line.length())));
        Set<String> shared = other.terms().stream().map(TermCount::term).collect(Collectors.toSet());
        out.println("    shared: " + terms(own, shared, true));
        out.println("    own:    " + terms(own, shared, false));
        out.println("    names:  "
                + own.mentions().stream()
                        .limit(MENTIONS)
                        .map(m -> m.kind().toString().toLowerCase(Locale.ROOT) + " " + m.text())
                        .collect(Collectors.joining(", ")));
    }

    /** A term with how often it stands in title, lead and rest. */
    private static String terms(ReportFeatures features, Set<String> shared, boolean isShared) {
        List<TermCount> terms = features.terms().stream()
                .filter(t -> shared.contains(t.term()) == isShared)
                .toList();
        String first = terms.stream()
                .limit(TERMS)
                .map(t -> t.term() + " " + t.title() + "/" + t.lead() + "/" + t.rest())
                .collect(Collectors.joining(", "));
        return terms.size() > TERMS ? first + " and " + (terms.size() - TERMS) + " more" : first;
    }
}
