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
        assertThat(worked(1_000, 1_020)).isTrue();
        load.commits(TimeUnit.MILLISECONDS.toNanos(1_025));
        assertThat(worked(1_030, 1_130)).isFalse();
        assertThat(worked(1_130, 1_280)).isFalse();
        assertThat(worked(1_285, 1_290)).isFalse();
        assertThat(worked(1_800, 1_801)).isTrue();
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
