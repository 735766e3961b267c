package dev.dateline.streams.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Moments in milliseconds. */
class ThreadLoadTest {
    private static final int COMMIT = 12;

    private final ThreadLoad load = new ThreadLoad();

    @Test
    void aCommitIsPlannedForTheFirstRecordBehindOne() {
        assertThat(worked(1_000, 1_002)).isTrue();
        assertThat(worked(1_005, 1_007)).isFalse();
        commits(1_030);
        assertThat(worked(1_042, 1_044)).isTrue();
    }

    @Test
    void aThreadThatRecordsWaitForPlansNone() {
        int now = flood(1_000, 600);
        assertThat(worked(now, now + 5)).isFalse();
    }

    @Test
    void itGoesOnSoWhileKafkaStreamsCommitsForIt() {
        int now = flood(1_000, 600);
        for (int commits = 0; commits < 8; commits++) {
            assertThat(seldom(now)).isFalse();
            now += 290;
        }
    }

    @Test
    void andPlansAgainWhenItWaitsForRecords() {
        int now = flood(1_000, 600);
        for (int end = now + 1_100; now < end; now += 20) {
            worked(now, now + 10);
        }
        assertThat(worked(now, now + 10) | worked(now + 10, now + 20)).isFalse();
        commits(now + 30);
        assertThat(worked(now + 60, now + 65)).isTrue();
    }

    @Test
    void aThreadThatWaitsToCommitIsNotFloodedHoweverMuchItWorks() {
        int now = 1_000;
        for (int record = 0; record < 100; record++) {
            assertThat(worked(now, now + 19)).isTrue();
            commits(now + 25);
            now += 25 + COMMIT;
        }
    }

    @Test
    void norOneThatHasOneSlowRecordAmongPauses() {
        worked(1_000, 1_002);
        worked(1_200, 1_450);
        worked(1_490, 1_510);
        commits(1_520);
        assertThat(worked(1_540, 1_545)).isTrue();
    }

    @Test
    void aPlanOfATaskThatWasTakenAwayIsMadeAnew() {
        assertThat(worked(1_000, 1_001)).isTrue();
        assertThat(worked(1_500, 1_501)).isFalse();
        assertThat(worked(2_100, 2_101)).isTrue();
    }

    /** Records of 5 ms without a pause, committed as soon as planned. */
    private int flood(int start, int milliseconds) {
        int now = start;
        int due = Integer.MAX_VALUE;
        while (now < start + milliseconds) {
            if (now >= due) {
                commits(now);
                now += COMMIT;
                due = Integer.MAX_VALUE;
            }
            if (worked(now, now + 5)) {
                due = now + 25;
            }
            now += 5;
        }
        return now;
    }

    /** A quarter of a second of records and a commit of which the load is not told; returns whether one was planned. */
    private boolean seldom(int start) {
        boolean planned = false;
        for (int now = start; now < start + 250; now += 5) {
            planned |= worked(now, now + 5);
        }
        return planned;
    }

    private boolean worked(long start, long end) {
        return load.worked(TimeUnit.MILLISECONDS.toNanos(start), TimeUnit.MILLISECONDS.toNanos(end));
    }

    private void commits(long now) {
        load.commits(TimeUnit.MILLISECONDS.toNanos(now));
    }
}
