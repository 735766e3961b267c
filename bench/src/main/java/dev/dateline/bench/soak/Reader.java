package dev.dateline.bench.soak;

import dev.dateline.domain.alert.Subscription;

/**
 * Someone who is told.
 *
 * @param subscription what they want at first
 * @param habit what they change of it while news comes
 */
record Reader(Subscription subscription, Habit habit) {

    /** What a reader does again and again. */
    enum Habit {
        /** Nothing. */
        STEADY,
        /** Says the same in other words: what is told must not change. */
        REWRITES,
        /** Mutes and snoozes what was told. */
        MUTES,
        /** Has another address behind the same channel. */
        MOVES,
        /** Has a second channel at times. */
        ADDS_CHANNEL,
        /** Asks for something else. */
        EDITS,
        /** Follows stories, without a rule. */
        FOLLOWS
    }

    String name() {
        return subscription.subscriber();
    }

    /** Whether what they are told follows from the log alone, whenever each instance heard of their changes. */
    boolean isCertain() {
        return habit != Habit.EDITS && habit != Habit.FOLLOWS;
    }
}
