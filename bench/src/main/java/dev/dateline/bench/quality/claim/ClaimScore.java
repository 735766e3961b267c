package dev.dateline.bench.quality.claim;

import dev.dateline.domain.claim.Claim;
import dev.dateline.domain.claim.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Counts claims: one that is told is the marked one when they share at least half of both contents, in characters; its speaker is
 * right when at least half of the shorter source is shared, or, of one carried over, when the name is in the marked source.
 */
final class ClaimScore {
    private int told;
    private int toldRight;
    private int gold;
    private int found;
    private int spoken;
    private double jaccard;

    /** Adds a text: what was told, and those of the marked attributions that are asked for. */
    void add(String text, List<Claim> claims, List<GoldText.Attribution> all, List<GoldText.Attribution> asked) {
        List<GoldText.Attribution> marked =
                all.stream().filter(one -> !one.content().isEmpty()).toList();
        for (Claim claim : claims) {
            told++;
            toldRight += marked.stream().anyMatch(one -> isSame(claim.content(), one.content())) ? 1 : 0;
        }
        for (GoldText.Attribution one : asked) {
            if (!one.content().isEmpty()) {
                addGold(text, claims, one);
            }
        }
    }

    private void addGold(String text, List<Claim> claims, GoldText.Attribution one) {
        List<Claim> same = new ArrayList<>(claims.stream()
                .filter(claim -> isSame(claim.content(), one.content()))
                .toList());
        gold++;
        found += same.isEmpty() ? 0 : 1;
        boolean right = same.stream().anyMatch(claim -> isSameSource(text, claim, one));
        spoken += right ? 1 : 0;
        jaccard += claims.stream()
                .mapToDouble(claim -> jaccard(claim.content(), one.content()))
                .max()
                .orElse(0);
    }

    private static boolean isSameSource(String text, Claim claim, GoldText.Attribution one) {
        if (one.source().isEmpty()) {
            return claim.source() == null;
        }
        if (claim.source() == null) {
            return isNamed(text, claim, one.source());
        }
        int both = both(List.of(claim.source()), one.source());
        return 2 * both >= Math.min(length(List.of(claim.source())), length(one.source()));
    }

    /** A speaker carried over has no place of his own: then his name, or its last word, stands in the marked source. */
    private static boolean isNamed(String text, Claim claim, List<Span> source) {
        String marked = source.stream().map(part -> part.of(text)).collect(Collectors.joining(" "));
        return claim.speakers().stream()
                .map(speaker -> speaker.name().substring(speaker.name().lastIndexOf(' ') + 1))
                .anyMatch(marked::contains);
    }

    static boolean isSame(List<Span> a, List<Span> b) {
        int both = both(a, b);
        return 2 * both >= length(a) && 2 * both >= length(b);
    }

    private static double jaccard(List<Span> a, List<Span> b) {
        int both = both(a, b);
        return both == 0 ? 0 : (double) both / (length(a) + length(b) - both);
    }

    private static int both(List<Span> a, List<Span> b) {
        BitSet both = characters(a);
        both.and(characters(b));
        return both.cardinality();
    }

    private static int length(List<Span> spans) {
        return characters(spans).cardinality();
    }

    private static BitSet characters(List<Span> spans) {
        BitSet characters = new BitSet();
        spans.forEach(span -> characters.set(span.start(), span.end()));
        return characters;
    }

    double precision() {
        return told == 0 ? 0 : (double) toldRight / told;
    }

    double recall() {
        return gold == 0 ? 0 : (double) found / gold;
    }

    double speakerOfFound() {
        return found == 0 ? 0 : (double) spoken / found;
    }

    double spokenRecall() {
        return gold == 0 ? 0 : (double) spoken / gold;
    }

    double meanJaccard() {
        return gold == 0 ? 0 : jaccard / gold;
    }
}
