package dev.dateline.bench.quality.claim;

import dev.dateline.bench.quality.Corpora;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Roundups and single pages made of the open story sets; no story that is learned from is measured with. */
final class SegmentSets {
    private final List<SegmentRoundups.Piece> unrelated;
    private final List<SegmentRoundups.Piece> near;
    private final List<SegmentRoundups.Piece> lookAlike;

    SegmentSets(Corpora corpora) {
        unrelated = read(corpora, "fnc");
        near = read(corpora, "gva");
        lookAlike = read(corpora, "ecbplus");
    }

    /** Pages to learn from. */
    List<SegmentRoundups.Page> training() {
        List<SegmentRoundups.Page> pages = new ArrayList<>(roundups(half(unrelated, 0), 1, 500));
        pages.addAll(singles(half(unrelated, 0), 2, 400));
        pages.addAll(roundups(half(near, 0), 3, 500));
        pages.addAll(singles(half(near, 0), 4, 300));
        pages.addAll(pairs(half(unrelated, 0), 11, 300));
        pages.addAll(pairs(half(near, 0), 12, 300));
        pages.addAll(roundups(lookAlike, 5, 250));
        pages.addAll(singles(lookAlike, 6, 150));
        return pages;
    }

    /** Roundups of events that have nothing in common. */
    List<SegmentRoundups.Page> unrelated() {
        return roundups(half(unrelated, 1), 7, 200);
    }

    /** Roundups of shootings. */
    List<SegmentRoundups.Page> near() {
        return roundups(half(near, 1), 8, 200);
    }

    /** Pages of one event. */
    List<SegmentRoundups.Page> singles() {
        return singles(half(unrelated, 1), 9, 200);
    }

    /** Articles on shootings, some of which tell of more than one. */
    List<SegmentRoundups.Page> singleShootings() {
        return singles(half(near, 1), 10, 200);
    }

    private static List<SegmentRoundups.Piece> read(Corpora corpora, String name) {
        Path file = corpora.folder().resolve("stories").resolve(name + ".jsonl.gz");
        return SegmentRoundups.read(file, article -> true);
    }

    private static List<SegmentRoundups.Piece> half(List<SegmentRoundups.Piece> pieces, int half) {
        return pieces.stream()
                .filter(piece -> Math.floorMod(piece.story().hashCode(), 2) == half)
                .toList();
    }

    private static List<SegmentRoundups.Page> roundups(List<SegmentRoundups.Piece> pieces, long seed, int count) {
        SegmentRoundups maker = new SegmentRoundups(pieces, seed);
        return IntStream.range(0, count).mapToObj(i -> maker.roundup()).toList();
    }

    private static List<SegmentRoundups.Page> pairs(List<SegmentRoundups.Piece> pieces, long seed, int count) {
        SegmentRoundups maker = new SegmentRoundups(pieces, seed);
        return IntStream.range(0, count).mapToObj(i -> maker.roundup(2)).toList();
    }

    private static List<SegmentRoundups.Page> singles(List<SegmentRoundups.Piece> pieces, long seed, int count) {
        SegmentRoundups maker = new SegmentRoundups(pieces, seed);
        return IntStream.range(0, count).mapToObj(i -> maker.single()).toList();
    }
}
