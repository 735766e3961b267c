package dev.dateline.desk.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.log.WirePlace;
import dev.dateline.desk.wire.WirePositions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveLogTest {

    private final LiveLog log = new LiveLog();
    private final List<String> taken = new ArrayList<>();
    private final LiveLog.Listener listener = update -> taken.add(text(update));

    @Test
    void aNewListenerGetsOnlyWhatComesAfter() {
        log.begin();
        story(0, 0);
        log.listen(listener);
        story(0, 1);
        assertThat(taken).containsExactly("id: s1a story 0:1");
    }

    @Test
    void whoComesBackGetsWhatWasMissedInTheOrderInWhichItCame() {
        story(0, 0);
        story(1, 4);
        log.begin();
        WirePositions last = log.positions().orElseThrow();
        story(1, 6);
        alert(0, 0);
        story(0, 3);
        assertThat(log.resume(last, listener)).isTrue();
        assertThat(taken).containsExactly("id: s0.6a story 1:6", "id: s0.6a0 alert 0:0", "id: s3.6a0 story 0:3");
    }

    @Test
    void whoMissedNothingGetsNothing() {
        log.begin();
        story(0, 0);
        assertThat(log.resume(log.positions().orElseThrow(), listener)).isTrue();
        assertThat(taken).isEmpty();
    }

    @Test
    void memoryThatDoesNotReachBackIsNoResume() {
        log.begin();
        story(0, 0);
        WirePositions last = log.positions().orElseThrow();
        for (int i = 1; i <= LiveLog.CAPACITY; i++) {
            story(0, i);
        }
        assertThat(log.resume(last, listener)).isTrue();
        assertThat(taken).hasSize(LiveLog.CAPACITY);
        story(0, LiveLog.CAPACITY + 1);
        assertThat(log.resume(last, listener)).isFalse();
    }

    @Test
    void whoWasFurtherOnAtAnotherDeskIsNotResumedFromMemory() {
        log.begin();
        story(0, 0);
        assertThat(log.resume(WirePositions.read("s9a").orElseThrow(), listener))
                .isFalse();
    }

    @Test
    void thePastIsRememberedAndNotTold() {
        log.listen(listener);
        story(0, 0);
        story(0, 1);
        assertThat(log.place()).isEmpty();
        log.begin();
        assertThat(taken).containsExactly("id: s1a reset {}");
        assertThat(log.resume(WirePositions.read("s0a").orElseThrow(), listener))
                .isTrue();
        assertThat(taken).hasSize(2).last().isEqualTo("id: s1a story 0:1");
    }

    @Test
    void whatIsReadAnewIsToldOnce() {
        log.begin();
        log.listen(listener);
        story(0, 0);
        story(0, 1);
        story(0, 0);
        story(0, 1);
        story(0, 2);
        assertThat(taken).hasSize(3);
    }

    @Test
    void resumptionsWaitForThePast() {
        List<String> order = new ArrayList<>();
        log.whenBegun(() -> order.add("first"));
        assertThat(order).isEmpty();
        log.begin();
        log.whenBegun(() -> order.add("second"));
        assertThat(order).containsExactly("first", "second");
    }

    @Test
    void whoLeftGetsNoMore() {
        log.begin();
        log.listen(listener);
        log.leave(listener);
        story(0, 1);
        assertThat(taken).isEmpty();
    }

    private void story(int partition, long offset) {
        log.append(new WirePlace("stories", partition, offset), "story", () -> partition + ":" + offset);
    }

    private void alert(int partition, long offset) {
        log.append(new WirePlace("alerts", partition, offset), "alert", () -> partition + ":" + offset);
    }

    private static String text(LiveUpdate update) {
        String all =
                new String(update.head(), StandardCharsets.UTF_8) + new String(update.body(), StandardCharsets.UTF_8);
        return all.strip().replace("\nevent: ", " ").replace("\ndata: ", " ");
    }
}
