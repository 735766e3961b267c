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
        load.commits();
        assertThat(worked(1_030, 1_032)).isTrue();
    }

    @Test
    void aBusyThreadPlansNoneUntilItHasTime() {
        int now = work(1_000, 10, 24, 30);
        assertThat(worked(now, now + 100)).isFalse();
        assertThat(worked(now + 100, now + 249)).isFalse();
        assertThat(worked(now + 260, now + 270)).isFalse();
        assertThat(worked(now + 600, now + 601)).isTrue();
    }

    @Test
    void aThreadWithPausesIsNotBusyHoweverOftenItWorks() {
        int now = work(1_000, 100, 10, 40);
        assertThat(worked(now, now + 10)).isTrue();
    }

    @Test
    void oneSlowRecordMakesNoThreadBusy() {
        int now = work(1_000, 1, 60, 100);
        now = work(now, 20, 5, 30);
        assertThat(worked(now, now + 5)).isTrue();
    }

    /** So many records of so many milliseconds, one behind each commit; returns when the last one is over. */
    private int work(int start, int records, int each, int apart) {
        int now = start;
        for (int i = 0; i < records; i++) {
            worked(now, now + each);
            load.commits();
            now += apart;
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
