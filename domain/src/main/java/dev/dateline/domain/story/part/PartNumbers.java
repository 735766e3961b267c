package dev.dateline.domain.story.part;

import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.Overlap;
import dev.dateline.domain.story.Shingles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which parts an article's last version had: by this a part of the next one is known again, wherever on the page it stands. Number 0
 * is the whole article as long as it is told whole, and the first of its parts when it comes apart: their report goes on.
 *
 * @param last the highest number given so far; none is given twice
 * @param known the parts of the last version; empty where it was told whole
 */
public record PartNumbers(int last, List<Known> known) {
    /** Of an article that was never told in parts. */
    public static final PartNumbers NONE = new PartNumbers(0, List.of());

    private static final double SAME = 0.3;

    public PartNumbers {
        known = List.copyOf(known);
    }

    /**
     * A part as it is remembered.
     *
     * @param number its number
     * @param hash of its title and text
     * @param shingles a sample of its word sequences
     */
    public record Known(int number, long hash, Shingles shingles) {}

    /** Whether the last version was told in parts. */
    public boolean isParted() {
        return !known.isEmpty();
    }

    /** An article told whole, after this. */
    PartNumbers whole() {
        return new PartNumbers(last, List.of());
    }

    /** The numbers of the next version's parts, in their order: a part that was there before keeps its number. */
    PartNumbers next(List<Fingerprint> parts) {
        List<Known> numbered = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        int highest = last;
        for (Fingerprint part : parts) {
            Known before = likest(part, taken);
            boolean goesOn = before == null && !isParted() && taken.isEmpty();
            int number = goesOn ? 0 : before == null ? ++highest : before.number();
            taken.add(number);
            numbered.add(new Known(number, part.hash(), part.shingles()));
        }
        return new PartNumbers(highest, numbered);
    }

    /** The numbers of the parts that another version has no longer. */
    List<Integer> goneIn(PartNumbers next) {
        Set<Integer> there =
                new HashSet<>(next.known.stream().map(Known::number).toList());
        return known.stream()
                .map(Known::number)
                .filter(number -> !there.contains(number))
                .toList();
    }

    /** Whether a part stood there before in the same words. */
    boolean has(Known part) {
        return known.stream().anyMatch(one -> one.number() == part.number() && one.hash() == part.hash());
    }

    private @Nullable Known likest(Fingerprint part, Set<Integer> taken) {
        Known likest = null;
        double most = SAME;
        for (Known one : known) {
            double likeness = taken.contains(one.number()) ? 0 : part.likeness(one);
            if (likeness > most) {
                likest = one;
                most = likeness;
            }
        }
        return likest;
    }

    /** What a part is known again by. */
    record Fingerprint(long hash, Shingles shingles) {
        static Fingerprint of(Part part, ArticleKind kind, Shingles shingles) {
            long title = part.title().hashCode() * 31L + kind.ordinal();
            return new Fingerprint(title << Integer.SIZE ^ part.text().hashCode(), shingles);
        }

        double likeness(Known known) {
            if (hash == known.hash()) {
                return 1;
            }
            Overlap overlap = shingles.with(known.shingles());
            double both = overlap.same() + overlap.conflicting();
            return both / Math.max(1, Math.min(overlap.ours(), overlap.theirs()));
        }
    }
}
