package dev.dateline.domain.article.credit;

import dev.dateline.domain.article.Origin.Evidence;
import dev.dateline.domain.article.Origin.Sign;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How strongly each publisher is credited. Independent signs of one publisher add up; weights are judged, not trained. */
final class Standing {

    private static final double STRONG = .8;
    private static final double SUREST = .99;
    private static final double UNKNOWN = .65;

    private final Map<String, Double> doubts = new TreeMap<>();
    private final List<Evidence> evidence;

    private Standing(List<Evidence> evidence, Predicate<String> listed) {
        this.evidence = evidence.stream()
                .sorted(Comparator.comparingDouble((Evidence e) -> -weight(e, listed)))
                .toList();
        Map<String, Map<Sign, List<Evidence>>> signs = evidence.stream()
                .filter(e -> weight(e, listed) > 0)
                .collect(Collectors.groupingBy(
                        Evidence::publisher,
                        TreeMap::new,
                        Collectors.groupingBy(Evidence::sign, TreeMap::new, Collectors.toList())));
        signs.forEach((publisher, seen) -> doubts.put(
                publisher,
                seen.values().stream()
                        .mapToDouble(same -> 1 - weight(same.get(0), listed))
                        .reduce(1, (a, b) -> a * b)));
    }

    static Standing of(List<Evidence> evidence, Predicate<String> listed) {
        return new Standing(evidence, listed);
    }

    /** The publishers the text is credited to, in alphabetic order: all that are strongly, or else all the strongest. */
    List<String> leaders() {
        double bar = Math.min(STRONG, best());
        return doubts.entrySet().stream()
                .filter(entry -> 1 - entry.getValue() >= bar - 1e-9)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How sure the leaders are, 0 to 1: as the least sure of them. */
    double confidence() {
        return leaders().stream().mapToDouble(id -> 1 - doubts.getOrDefault(id, 1.0)).min().stream()
                .map(sure -> Math.min(SUREST, Math.round(sure * 100) / 100.0))
                .findFirst()
                .orElse(0);
    }

    /** The strongest evidence. */
    List<Evidence> evidence(int most) {
        return evidence.stream().limit(most).toList();
    }

    private double best() {
        return doubts.values().stream().mapToDouble(doubt -> 1 - doubt).max().orElse(1);
    }

    /** How much one sign tells, 0 to 1. */
    private static double weight(Evidence evidence, Predicate<String> listed) {
        if (evidence.publisher().equals(Sightings.UNTOLD) || evidence.sign() == Sign.MEMBERSHIP) {
            return 0;
        }
        double weight = switch (evidence.sign()) {
            case OUTLET -> .95;
            case DATELINE -> .95;
            case SIGNATURE, BYLINE -> .9;
            case SOURCE_LINE, DECLARED -> .85;
            case CONTRIBUTION -> .5;
            case MEMBERSHIP -> 0;
        };
        return listed.test(evidence.publisher()) ? weight : weight * UNKNOWN;
    }
}
