package dev.dateline.streams.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThreadLoadTest {
    private final ThreadLoad load = new ThreadLoad();

    @Test
    void aCommitIsPlannedForTheFirstRecordBehindOne() {
        assertThat(load.worked(1_000, 1_002)).isTrue();
        assertThat(load.worked(1_005, 1_007)).isFalse();
        load.commits(1_027);
        assertThat(load.worked(1_030, 1_032)).isTrue();
    }

    @Test
    void aBusyThreadPlansNoneUntilItHasTime() {
        assertThat(load.worked(1_000, 1_020)).isTrue();
        load.commits(1_025);
        assertThat(load.worked(1_030, 1_130)).isFalse();
        assertThat(load.worked(1_130, 1_280)).isFalse();
        assertThat(load.worked(1_285, 1_290)).isFalse();
        assertThat(load.worked(1_800, 1_801)).isTrue();
    }

    @Test
    void aPlanOfATaskThatWasTakenAwayIsMadeAnew() {
        assertThat(load.worked(1_000, 1_001)).isTrue();
        assertThat(load.worked(1_500, 1_501)).isFalse();
        assertThat(load.worked(2_100, 2_101)).isTrue();
    }
}
