package dev.dateline.desk.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LiveLogTest {

    private final LiveLog log = new LiveLog(100);
    private final List<LiveUpdate> taken = new ArrayList<>();

    @Test
    void aNewListenerGetsOnlyWhatComesAfter() {
        log.append("story", "1");
        log.listen(OptionalLong.empty(), taken::add);
        log.append("story", "2");
        assertThat(taken).containsExactly(new LiveUpdate(102, "story", "2"));
    }

    @Test
    void aListenerThatComesBackGetsWhatItMissed() {
        log.append("story", "1");
        log.append("alert", "2");
        log.listen(OptionalLong.of(101), taken::add);
        assertThat(taken).containsExactly(new LiveUpdate(102, "alert", "2"));
    }

    @Test
    void whoMissedNothingGetsNothing() {
        log.append("story", "1");
        log.listen(OptionalLong.of(101), taken::add);
        assertThat(taken).isEmpty();
    }

    @Test
    void whoWasAwayForTooLongIsToldToReadEverythingAnew() {
        for (int i = 0; i < LiveLog.CAPACITY + 5; i++) {
            log.append("story", "x");
        }
        log.listen(OptionalLong.of(101), taken::add);
        assertThat(taken).extracting(LiveUpdate::event).containsExactly(LiveLog.RESET);
    }

    @Test
    void whoComesFromAnotherDeskIsToldToReadEverythingAnew() {
        log.listen(OptionalLong.of(7), taken::add);
        log.listen(OptionalLong.of(9_999), taken::add);
        assertThat(taken).extracting(LiveUpdate::event).containsExactly(LiveLog.RESET, LiveLog.RESET);
    }

    @Test
    void whoLeftGetsNoMore() {
        LiveLog.Listener listener = taken::add;
        log.listen(OptionalLong.empty(), listener);
        log.leave(listener);
        log.append("story", "1");
        assertThat(taken).isEmpty();
    }
}
