package dev.dateline.domain.item;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How far a feed's guids can stand for its entries, judged by one answer. Where they cannot, an entry is known by its link,
 * and without a link by its words.
 *
 * @param score 0 to 1
 * @param doubts what speaks against them
 */
public record GuidTrust(double score, Set<Doubt> doubts) {

    private static final double ENOUGH = 0.5;
    private static final int FEW = 3;

    /** What can be wrong with guids. */
    public enum Doubt {
        /** Some entries have none. */
        MISSING,
        /** Several entries share one. */
        REPEATED,
        /** They are the headlines: an edit would make another article. */
        HEADLINES,
        /** The same words came under another guid before: they change from answer to answer. */
        CHANGING
    }

    public GuidTrust {
        doubts = Set.copyOf(doubts);
    }

    /** Whether the guids may stand for the entries. */
    public boolean isTrusted() {
        return score >= ENOUGH;
    }

    /**
     * Judges an answer.
     *
     * @param entries its entries
     * @param renamed how many of them came before with the same words and another guid
     */
    public static GuidTrust of(List<FeedEntry> entries, int renamed) {
        if (entries.isEmpty()) {
            return new GuidTrust(1, Set.of());
        }
        Tally tally = new Tally();
        entries.forEach(tally::count);
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        double score = 1
                - doubt(Doubt.MISSING, tally.missing, entries, doubts)
                - doubt(Doubt.REPEATED, tally.repeated, entries, doubts)
                - doubt(Doubt.HEADLINES, tally.headlines, entries, doubts)
                - doubt(Doubt.CHANGING, renamed, entries, doubts);
        return new GuidTrust(Math.max(0, score), doubts);
    }

    /** One or two cases among many are accidents. */
    private static double doubt(Doubt doubt, int cases, List<FeedEntry> entries, Set<Doubt> doubts) {
        if (cases == 0 || cases < FEW && cases * FEW < entries.size()) {
            return 0;
        }
        doubts.add(doubt);
        return Math.min(1, 2.0 * cases / entries.size());
    }

    private static final class Tally {
        private final Set<String> guids = new HashSet<>();
        private int missing;
        private int repeated;
        private int headlines;

        void count(FeedEntry entry) {
            String guid = entry.guid();
            if (guid == null || guid.isBlank()) {
                missing++;
            } else {
                repeated += guids.add(guid) ? 0 : 1;
                headlines += guid.strip()
                                .equals(
                                        entry.title() == null
                                                ? ""
                                                : entry.title().strip())
                        ? 1
                        : 0;
            }
        }
    }
}
