package dev.dateline.streams.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ThreadLoadTest {
    private final ThreadLoad load = new ThreadLoad();

    @Test
    void aCommitIsPlannedForTheFirstRecordBehindOne() {
        assertThat(worked(1_000, 1_002)).isTrue();
        assertThat(worked(1_005, 1_007)).isFalse();
        load.commits(TimeUnit.MILLISECONDS.toNanos(1_027));
        assertThat(worked(1_030, 1_032)).isTrue();
    }

    @Test
    void aBusyThreadPlansNoneUntilItHasTime() {
        int now = workWithoutPause(1_000, 10);
        assertThat(worked(now, now + 100)).isFalse();
        assertThat(worked(now + 100, now + 249)).isFalse();
        assertThat(worked(now + 249, now + 260)).isFalse();
        assertThat(worked(now + 300, now + 301)).isFalse();
        assertThat(worked(now + 600, now + 601)).isTrue();
    }

    @Test
    void oneSlowRecordMakesNoThreadBusy() {
        int now = workWithoutPause(1_000, 3);
        for (int i = 0; i < 40; i++) {
            assertThat(worked(now, now + 10)).as("%d", i).isTrue();
            load.commits(TimeUnit.MILLISECONDS.toNanos(now + 25));
            now += 40;
        }
    }

    /** Records that take 24 of the 25 milliseconds to each commit; returns when the last one is over. */
    private int workWithoutPause(int start, int commits) {
        int now = start;
        for (int i = 0; i < commits; i++) {
            assertThat(worked(now, now + 24)).isTrue();
            load.commits(TimeUnit.MILLISECONDS.toNanos(now + 25));
            now += 30;
        }
        return now;
    }

    @Test
    void aPlanOfATaskThatWasTakenAwayIsMadeAnew() {
        assertThat(worked(1_000, 1_001)).isTrue();
        assertThat(worked(1_500, 1_501)).isFalse();
        assertThat(worked(2_100, 2_101)).isTrue();
    }

    private boolean worked(long start, long end) {
        return load.worked(TimeUnit.MILLISECONDS.toNanos(start), TimeUnit.MILLISECONDS.toNanos(end));
    }
}
