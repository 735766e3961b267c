package dev.dateline.domain.article.page;

import dev.dateline.domain.article.page.markup.BlockRange;
import dev.dateline.domain.article.page.markup.PageBlock;
import dev.dateline.domain.article.page.markup.PatternFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Finds the range of a page that is its article's body. Every element with enough running text is a candidate; its
 * {@linkplain BodyTrait traits} are weighed, and the best one wins. One trait are the votes that paragraphs give to the elements around
 * them, less for each step up (the idea of Arc90's Readability). The weights were learned; {@code body-weights.txt} tells how.
 */
final class BodyChooser {

    private static final double STEP = 0.86;
    private static final double WORTH_A_LOOK = 0.04;
    private static final int A_PARAGRAPH = 80;
    private static final double OF_LITTLE = 0.3;
    private static final Map<BodyTrait, Double> WEIGHTS = weights();

    private final PageTally tally;

    private BodyChooser(PageTally tally) {
        this.tally = tally;
    }

    /** The range of the body; the whole page when nothing on it is running text. */
    static BlockRange choose(PageTally tally) {
        BlockRange best = tally.whole();
        double most = Double.NEGATIVE_INFINITY;
        for (BodyCandidate candidate : new BodyChooser(tally).candidates()) {
            double score = score(candidate);
            if (score > most) {
                most = score;
                best = candidate.range();
            }
        }
        return best;
    }

    /** All ranges with enough running text to be an article's. */
    static List<BodyCandidate> candidates(PageTally tally) {
        return new BodyChooser(tally).candidates();
    }

    private static double score(BodyCandidate candidate) {
        double score = 0;
        for (Map.Entry<BodyTrait, Double> weight : WEIGHTS.entrySet()) {
            score += weight.getValue() * weight.getKey().of(candidate);
        }
        return score;
    }

    /** What a trait is worth. */
    static double weight(BodyTrait trait) {
        return WEIGHTS.getOrDefault(trait, 0.0);
    }

    private List<BodyCandidate> candidates() {
        Map<Element, Double> votes = votes();
        double most = votes.values().stream().mapToDouble(v -> v).max().orElse(1);
        Map<BlockRange, List<Element>> holders = new LinkedHashMap<>();
        for (Map.Entry<Element, BlockRange> element : tally.page().elements()) {
            if (hasEnough(tally.prose(element.getValue()))) {
                holders.computeIfAbsent(element.getValue(), range -> new ArrayList<>())
                        .add(element.getKey());
            }
        }
        List<BodyCandidate> candidates = new ArrayList<>();
        holders.forEach((range, elements) -> {
            double vote = elements.stream()
                    .mapToDouble(e -> votes.getOrDefault(e, 0.0))
                    .max()
                    .orElse(0);
            candidates.add(new BodyCandidate(elements, range, vote / most, tally));
        });
        return candidates;
    }

    private boolean hasEnough(int prose) {
        int whole = tally.prose(tally.whole());
        return prose > 0 && prose >= WORTH_A_LOOK * whole && (prose >= A_PARAGRAPH || prose >= OF_LITTLE * whole);
    }

    private Map<Element, Double> votes() {
        Map<Element, Double> votes = new LinkedHashMap<>();
        for (int i = 0; i < tally.page().count(); i++) {
            if (tally.isProse(i)) {
                vote(tally.page().get(i), votes);
            }
        }
        return votes;
    }

    private void vote(PageBlock block, Map<Element, Double> votes) {
        double vote = block.size() * (1 - block.linkShare());
        double near = 1 / STEP;
        for (Element at = block.owner(); at != null; at = at.parent()) {
            if (tally.page().rangeOf(at) != BlockRange.NONE) {
                votes.merge(at, vote * Math.min(near, 1), Double::sum);
                near *= STEP;
            }
        }
    }

    private static Map<BodyTrait, Double> weights() {
        Map<BodyTrait, Double> weights = new EnumMap<>(BodyTrait.class);
        for (PatternFile.Section section : PatternFile.read(BodyChooser.class, "body-weights.txt")) {
            for (String line : section.lines()) {
                String[] weight = line.split(" +");
                weights.put(BodyTrait.valueOf(weight[0]), Double.valueOf(weight[1]));
            }
        }
        return weights;
    }
}
