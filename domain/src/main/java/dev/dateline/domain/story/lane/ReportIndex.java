package dev.dateline.domain.story.lane;

import dev.dateline.domain.story.lane.index.PostingPool;
import dev.dateline.domain.story.lane.index.Postings;
import dev.dateline.domain.story.lane.index.Weight;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The members of a lane by their terms. A search follows the 24 heaviest terms of a report through the newest 256
 * members that hold each, adds up the products of the weights, and returns the best 24: bounded work however many
 * members there are. What is found depends on the members alone, not on what was taken out before: where fewer than 256
 * of a term are kept though more hold it, the others are looked for.
 */
final class ReportIndex {
    private static final int SEARCHED_TERMS = 24;
    private static final int SEARCHED_MEMBERS = 256;
    private static final int BEST = 24;

    private final Postings postings = new Postings();
    private Member[] members = new Member[1024];
    private float[] sums = new float[1024];
    private final int[] reached = new int[SEARCHED_TERMS * SEARCHED_MEMBERS + 1];
    private int[] free = new int[64];
    private int freeCount;
    private int size;

    /** Kept only so that what is read ahead is not optimised away. */
    private int touched;

    /** Members must be added in their order. */
    void add(Member member) {
        int slot = freeCount > 0 ? free[--freeCount] : size++;
        if (slot == members.length) {
            members = Arrays.copyOf(members, slot + slot / 2);
            sums = Arrays.copyOf(sums, slot + slot / 2);
        }
        members[slot] = member;
        member.slot = slot;
        readAhead(member, member.weighed(), postings::touchNewest);
        for (int i = 0; i < member.weighed(); i++) {
            postings.add(member.term(i), slot, member.weight(i));
        }
    }

    void remove(Member member) {
        readAhead(member, member.weighed(), postings::touchOldest);
        for (int i = 0; i < member.weighed(); i++) {
            int term = member.term(i);
            if (keeps(term, member)) {
                postings.remove(term, member.slot);
            } else {
                postings.removeUnkept(term);
            }
        }
        if (freeCount == free.length) {
            free = Arrays.copyOf(free, 2 * freeCount);
        }
        free[freeCount++] = member.slot;
        members[member.slot] = null;
    }

    /** The members nearest to a report that is not in the index, best first. */
    List<Member> nearest(Member report) {
        int searched = Math.min(SEARCHED_TERMS, report.weighed());
        readAhead(report, searched, postings::touchNewest);
        int found = 0;
        for (int i = 0; i < searched; i++) {
            found = follow(report.term(i), report.weight(i), found);
        }
        NearestMembers nearest = new NearestMembers(BEST);
        for (int i = 0; i < found; i++) {
            int slot = reached[i];
            // Most are far: of those not even the member is looked up.
            if (sums[slot] >= nearest.least()) {
                nearest.offer(members[slot], sums[slot]);
            }
            sums[slot] = 0;
        }
        return nearest.bestFirst();
    }

    /** How many entries its lists keep. */
    long entries() {
        return postings.entries();
    }

    /** Where the lists of a report's first terms lie, and then an end of each, so that their ways from memory overlap. */
    private void readAhead(Member report, int terms, IntUnaryOperator end) {
        int read = 0;
        for (int i = 0; i < terms; i++) {
            read ^= postings.touch(report.term(i));
        }
        for (int i = 0; i < terms; i++) {
            read ^= end.applyAsInt(report.term(i));
        }
        touched = read;
    }

    private boolean keeps(int term, Member member) {
        return postings.keepsAll(term)
                || (postings.size(term) > 0 && member.order >= members[postings.oldest(term)].order);
    }

    private int follow(int term, float weight, int found) {
        if (postings.size(term) < SEARCHED_MEMBERS && !postings.keepsAll(term)) {
            refill(term);
        }
        int entries = Math.min(SEARCHED_MEMBERS, postings.size(term));
        if (entries == 0) {
            return found;
        }
        int begin = postings.newest(term, entries);
        int[] slots = postings.pool().slotPage(begin);
        char[] weights = postings.pool().weightPage(begin);
        begin = PostingPool.onPage(begin);
        int more = found;
        for (int i = begin; i < begin + entries; i++) {
            int slot = slots[i];
            float sum = sums[slot];
            // Without a branch, which would be guessed wrong half of the time.
            reached[more] = slot;
            more += sum == 0 ? 1 : 0;
            sums[slot] = sum + weight * Weight.unpack(weights[i]);
        }
        return more;
    }

    /** Many of a term's newest members were taken out, by new versions of them: the next older ones are kept again. */
    private void refill(int term) {
        long before = postings.size(term) == 0 ? Long.MAX_VALUE : members[postings.oldest(term)].order;
        Member[] older = Arrays.stream(members, 0, size)
                .filter(m -> m != null && m.order < before && m.placeOf(term) >= 0)
                .sorted((a, b) -> Long.compare(b.order, a.order))
                .limit(SEARCHED_MEMBERS)
                .toArray(Member[]::new);
        for (Member member : older) {
            postings.addOldest(term, member.slot, member.weight(member.placeOf(term)));
        }
    }
}
