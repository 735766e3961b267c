package dev.dateline.domain.story;

import java.util.Arrays;
import java.util.List;

/**
 * The members of a lane by their terms. A search follows the 24 heaviest terms of a report through the newest 256
 * members that hold each, adds up the products of the weights, and returns the best 32: bounded work however many
 * members there are. All members of a term are kept, so that what is found does not depend on what was taken out.
 */
final class ReportIndex {
    private static final int SEARCHED_TERMS = 24;
    private static final int SEARCHED_MEMBERS = 256;
    private static final int BEST = 32;

    private Posting[] postings = new Posting[1024];
    private Member[] members = new Member[1024];
    private float[] sums = new float[1024];
    private int[] touched = new int[SEARCHED_TERMS * SEARCHED_MEMBERS];
    private int[] free = new int[64];
    private int freeCount;
    private int size;

    /** The members that hold one term, oldest first. */
    private static final class Posting {
        private int[] slots = new int[2];
        private float[] weights = new float[2];
        private int from;
        private int to;

        void add(int slot, float weight) {
            if (to == slots.length) {
                makeRoom();
            }
            slots[to] = slot;
            weights[to++] = weight;
        }

        /** Nearly always the oldest goes, which costs nothing. */
        void remove(int slot) {
            int at = from;
            while (slots[at] != slot) {
                at++;
            }
            System.arraycopy(slots, from, slots, from + 1, at - from);
            System.arraycopy(weights, from, weights, from + 1, at - from);
            from++;
        }

        private void makeRoom() {
            int length = to - from;
            int capacity = length > slots.length / 2 ? 2 * slots.length : slots.length;
            slots = Arrays.copyOf(Arrays.copyOfRange(slots, from, to), capacity);
            weights = Arrays.copyOf(Arrays.copyOfRange(weights, from, to), capacity);
            from = 0;
            to = length;
        }
    }

    /** Members must be added in their order. */
    void add(Member member) {
        int slot = freeCount > 0 ? free[--freeCount] : size++;
        if (slot == members.length) {
            members = Arrays.copyOf(members, 2 * slot);
            sums = Arrays.copyOf(sums, 2 * slot);
        }
        members[slot] = member;
        member.slot = slot;
        for (int i = 0; i < member.weighed(); i++) {
            posting(member.term(i)).add(slot, member.weight(i));
        }
    }

    void remove(Member member) {
        for (int i = 0; i < member.weighed(); i++) {
            Posting posting = posting(member.term(i));
            posting.remove(member.slot);
            if (posting.from == posting.to) {
                postings[member.term(i)] = null;
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
        int found = 0;
        for (int i = 0; i < Math.min(SEARCHED_TERMS, report.weighed()); i++) {
            found = follow(report.term(i), report.weight(i), found);
        }
        NearestMembers nearest = new NearestMembers(BEST);
        for (int i = 0; i < found; i++) {
            nearest.offer(members[touched[i]], sums[touched[i]]);
            sums[touched[i]] = 0;
        }
        return nearest.bestFirst();
    }

    private int follow(int term, float weight, int found) {
        Posting posting = term < postings.length ? postings[term] : null;
        if (posting == null) {
            return found;
        }
        for (int i = Math.max(posting.from, posting.to - SEARCHED_MEMBERS); i < posting.to; i++) {
            int slot = posting.slots[i];
            if (sums[slot] == 0) {
                touched[found++] = slot;
            }
            sums[slot] += weight * posting.weights[i];
        }
        return found;
    }

    private Posting posting(int term) {
        if (term >= postings.length) {
            postings = Arrays.copyOf(postings, Math.max(term + 1, 2 * postings.length));
        }
        if (postings[term] == null) {
            postings[term] = new Posting();
        }
        return postings[term];
    }
}
