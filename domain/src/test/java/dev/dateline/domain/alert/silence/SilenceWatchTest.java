package dev.dateline.domain.alert.silence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.silence.Heartbeat.LaneTime;
import dev.dateline.domain.alert.silence.Heartbeat.RuleMet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SilenceWatchTest {
    private final WatchedRules rules = new WatchedRules();
    private final SilenceNotes notes = new SilenceNotes();
    private final List<Alert> alerts = new ArrayList<>();
    private SilenceWatch watch = new SilenceWatch(rules, notes);

    SilenceWatchTest() {
        rules.put(quakes(Duration.ofHours(6), "quake"), at("06:00"));
    }

    @Test
    void aSilenceIsToldOnceWhenItsTimeHasCome() {
        lane("en", "11:59");
        assertThat(alerts).isEmpty();
        lane("en", "12:00").lane("en", "12:01").lane("en", "20:00");
        assertThat(alerts).singleElement().satisfies(alert -> {
            assertThat(alert.kind()).isEqualTo(Alert.Kind.SILENCE);
            assertThat(alert.number()).isEqualTo(1);
            assertThat(alert.matchedAt()).isEqualTo(at("12:00"));
        });
    }

    @Test
    void eachSilenceIsAThreadOfItsOwn() {
        lane("en", "12:00").met("13:00").lane("en", "19:00").met("20:00");
        assertThat(alerts).extracting(Alert::number).containsExactly(1, 2, 1, 2);
        assertThat(alerts.get(1).thread()).isEqualTo(alerts.get(0).thread());
        assertThat(alerts.get(2).thread()).isNotEqualTo(alerts.get(0).thread());
        assertThat(alerts).extracting(Alert::id).doesNotHaveDuplicates();
    }

    @Test
    void whatALaneHasNotYetReadMayBreakTheSilence() {
        lane("de", "11:50").lane("en", "12:03");
        assertThat(alerts).isEmpty();
        met("11:55").lane("de", "12:03");
        assertThat(alerts).isEmpty();
    }

    @Test
    void aLaneThatIsStuckIsNotWaitedFor() {
        lane("de", "11:40").lane("en", "12:03");
        assertThat(alerts).hasSize(1);
    }

    @Test
    void aRestartTellsNothingAgainAndForgetsNothing() {
        lane("en", "12:00");
        watch = new SilenceWatch(rules, notes);
        lane("en", "12:05").met("13:00").lane("en", "13:00");
        watch = new SilenceWatch(rules, notes);
        lane("en", "18:59");
        assertThat(alerts).extracting(Alert::number).containsExactly(1, 2);
        lane("en", "19:00");
        assertThat(alerts).hasSize(3);
    }

    @Test
    void anotherQuestionBeginsAnewAndAnotherChangeDoesNot() {
        lane("en", "11:00");
        rules.put(quakes(Duration.ofHours(5), "quake"), at("11:00"));
        lane("en", "11:01");
        assertThat(alerts).hasSize(1);
        rules.put(quakes(Duration.ofHours(5), "flood"), at("11:02"));
        lane("en", "16:01");
        assertThat(alerts).hasSize(1);
        lane("en", "16:02");
        assertThat(alerts).hasSize(2);
    }

    @Test
    void aRuleThatIsRemovedIsForgotten() {
        lane("en", "11:00");
        rules.remove("desk");
        lane("en", "13:00").met("13:01");
        assertThat(alerts).isEmpty();
        assertThat(notes.rules()).isEmpty();
        rules.put(quakes(Duration.ofHours(6), "quake"), at("13:02"));
        lane("en", "19:01");
        assertThat(alerts).isEmpty();
    }

    @Test
    void whenNothingCameForHalfTheTimeTheRuleIsNotBlamed() {
        arrived("en", "09:01", "09:01").arrived("en", "12:00", null);
        assertThat(alerts.get(0).title()).startsWith("No story met Quakes since");
        rules.put(quakes(Duration.ofHours(6), "flood"), at("12:00"));
        arrived("en", "14:59", "14:59").arrived("en", "18:00", null);
        assertThat(alerts.get(1).title())
                .startsWith("Nothing arrived at all since 2026-03-02 14:59 UTC, so no story met");
    }

    private static Subscription quakes(Duration silence, String query) {
        return new Subscription(
                "desk", List.of(Rule.asking("q", "Quakes", query, null).silentFor(silence)));
    }

    private SilenceWatchTest lane(String lane, String time) {
        return arrived(lane, time, time);
    }

    private SilenceWatchTest arrived(String lane, String time, @Nullable String arrived) {
        alerts.addAll(watch.after(new LaneTime(lane, at(time), arrived == null ? null : at(arrived))));
        return this;
    }

    private SilenceWatchTest met(String time) {
        alerts.addAll(watch.after(new RuleMet("desk", "q", at(time))));
        return this;
    }

    private static Instant at(String time) {
        return Instant.parse("2026-03-02T" + time + ":00Z");
    }
}
