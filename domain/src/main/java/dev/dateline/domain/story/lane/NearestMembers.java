package dev.dateline.domain.story.lane;

import java.util.Arrays;
import java.util.List;

/** Keeps the best few of many offers, the newer one of two that are equal. */
final class NearestMembers {
    private final Member[] members;
    private final float[] sums;
    private int size;

    NearestMembers(int room) {
        members = new Member[room];
        sums = new float[room];
    }

    void offer(Member member, float sum) {
        if (size == members.length && !isBetter(member, sum, size - 1)) {
            return;
        }
        int at = size < members.length ? size++ : size - 1;
        while (at > 0 && isBetter(member, sum, at - 1)) {
            members[at] = members[at - 1];
            sums[at] = sums[at - 1];
            at--;
        }
        members[at] = member;
        sums[at] = sum;
    }

    /** What an offer must reach to be among the best. */
    float least() {
        return size < members.length ? 0 : sums[size - 1];
    }

    List<Member> bestFirst() {
        return Arrays.asList(members).subList(0, size);
    }

    private boolean isBetter(Member member, float sum, int than) {
        return sum > sums[than] || (sum == sums[than] && member.order > members[than].order);
    }
}
