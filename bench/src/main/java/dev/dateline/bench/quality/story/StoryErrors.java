package dev.dateline.bench.quality.story;

import dev.dateline.bench.quality.Corpora;
import dev.dateline.bench.quality.story.StoryCorpus.Labelled;
import dev.dateline.domain.story.Placement;
import dev.dateline.domain.story.PlacementReason;
import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.TermCount;
import dev.dateline.domain.story.lane.Clusterer;
import dev.dateline.domain.story.lane.LaneLimits;
import dev.dateline.domain.story.words.FeatureExtractor;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Lists wrong decisions of placement on a labelled corpus, each as a pair of texts with what was seen of both: an article
 * that joined a story without any of its event's, or opened one though its event had been reported.
 */
public final class StoryErrors {
    private static final int LISTED = 25;
    private static final long SEED = 20_261_122;

    private final FeatureExtractor features = new FeatureExtractor();
    private final Clusterer clusterer =
            new Clusterer(StaticTerms::shippedFor, LaneLimits.unlimited(), System::nanoTime);
    private final Map<String, Labelled> earlier = new HashMap<>();
    private final Map<String, Set<String>> terms = new HashMap<>();

    private StoryErrors() {}

    /** Prints a sample of each corpus' wrong pairs, the same in every run. */
    public static void list(Corpora corpora, PrintStream out) {
        for (StoryCorpus corpus : StoryCorpora.read(corpora)) {
            List<WrongPair> wrong = new StoryErrors().in(corpus);
            long together = wrong.stream().filter(WrongPair::together).count();
            out.printf(
                    Locale.ROOT,
                    "%n%s: of %d articles %d joined a wrong story, %d opened one needlessly; %d of them:%n",
                    corpus.name(),
                    corpus.articles().size(),
                    together,
                    wrong.size() - together,
                    Math.min(LISTED, wrong.size()));
            List<WrongPair> sample = new ArrayList<>(wrong);
            Collections.shuffle(sample, new Random(SEED));
            FeatureExtractor features = new FeatureExtractor();
            sample.stream().limit(LISTED).forEach(pair -> pair.print(features, out));
        }
    }

    private List<WrongPair> in(StoryCorpus corpus) {
        List<WrongPair> wrong = new ArrayList<>();
        for (Labelled article : corpus.articles()) {
            Placement placement = clusterer.add(article.article());
            if (placement instanceof Placement.Joined joined) {
                wrong.addAll(joined(article, joined.story(), joined.reason()));
            } else if (placement instanceof Placement.Opened opened) {
                wrong.addAll(opened(article, opened.reason()));
            }
            earlier.put(article.article().id(), article);
        }
        return wrong;
    }

    private Collection<WrongPair> joined(Labelled article, StoryId story, PlacementReason reason) {
        Set<String> members = clusterer.stories().entrySet().stream()
                .filter(placed -> placed.getValue().equals(story))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        boolean right = members.stream()
                .map(earlier::get)
                .anyMatch(member -> member != null && member.story().equals(article.story()));
        return right
                ? List.of()
                : pair(true, article, m -> members.contains(m.article().id()), reason);
    }

    private Collection<WrongPair> opened(Labelled article, PlacementReason reason) {
        return pair(false, article, other -> other.story().equals(article.story()), reason);
    }

    private Collection<WrongPair> pair(
            boolean together, Labelled article, Predicate<Labelled> with, PlacementReason reason) {
        return earlier.values().stream()
                .filter(with)
                .min(Comparator.comparingLong((Labelled other) -> -shared(article, other))
                        .thenComparing(other -> other.article().id()))
                .map(other -> List.of(new WrongPair(together, article, other, reason)))
                .orElse(List.of());
    }

    private long shared(Labelled one, Labelled other) {
        Set<String> both = new HashSet<>(terms(one));
        both.retainAll(terms(other));
        return both.size();
    }

    private Set<String> terms(Labelled labelled) {
        var a = labelled.article();
        return terms.computeIfAbsent(
                a.id(),
                id -> features.extract(a.title(), a.text(), a.language()).terms().stream()
                        .map(TermCount::term)
                        .collect(Collectors.toSet()));
    }
}
