package dev.dateline.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.item.Arrival;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule that nothing meets is told once, and that it is met again. */
class SilenceOnTheWireTest extends OnTheWireTest {
    private static final String FIRE =
            "Three workers died when a fire tore through the Whitlock textile mill in Corbin Harbour.";
    private static final String VOTE = "Parliament in Valdora voted for the budget by a majority of four on Monday.";
    private static final String ELECTION =
            "Der Landtag in Valdau hat am Montag den Haushalt mit vier Stimmen Mehrheit beschlossen.";

    @Test
    void aRuleThatNothingMeetsIsToldOnceAndThatItIsMetAgain() {
        wire.at("09:00").subscribes(fires(Duration.ofHours(6)));
        wire.at("10:00").entry("post", "mill", "Three die in mill fire", FIRE);
        for (int hour = 11; hour < 16; hour++) {
            wire.at(hour + ":00").entry("post", "vote" + hour, "Vote number " + hour, VOTE + hour);
        }
        assertThat(silences()).isEmpty();
        for (int hour = 16; hour < 23; hour++) {
            wire.at(hour + ":00").entry("post", "vote" + hour, "Vote number " + hour, VOTE + hour);
        }
        assertThat(silences()).singleElement().satisfies(alert -> {
            assertThat(alert.title()).isEqualTo("No story met Fires since 2026-03-02 10:00 UTC");
            assertThat(alert.matchedAt()).isEqualTo("2026-03-02T16:00:00Z");
        });
        wire.at("23:00").entry("globe", "mill", "Mill fire: inquiry is opened", FIRE + " An inquiry is open.");
        assertThat(silences()).singleElement().satisfies(alert -> {
            assertThat(alert.title()).isEqualTo("Fires is met again, after 13 h 0 min");
            assertThat(alert.number()).isEqualTo(2);
        });
    }

    @Test
    void aNewRuleBeginsToWaitWhenItIsSet() {
        wire.at("10:00").entry("post", "vote", "Vote on the budget", VOTE);
        wire.at("14:00").subscribes(fires(Duration.ofHours(6)));
        wire.at("19:00").entry("post", "vote2", "Another vote", VOTE + " Again.");
        assertThat(silences()).isEmpty();
        wire.at("20:00").entry("post", "vote3", "And another vote", VOTE + " Once more.");
        assertThat(silences()).hasSize(1);
    }

    @Test
    void whenNothingArrivesAtAllTheRuleIsNotBlamed() {
        wire.at("09:55").subscribes(fires(Duration.ofHours(2)));
        wire.at("10:00").entry("post", "mill", "Three die in mill fire", FIRE);
        wire.silentFor(Duration.ofHours(8));
        assertThat(silences()).singleElement().satisfies(alert -> {
            assertThat(alert.title())
                    .isEqualTo(
                            "Nothing arrived at all since 2026-03-02 10:00 UTC, so no story met Fires since 2026-03-02 10:00"
                                    + " UTC");
            assertThat(alert.cause())
                    .isInstanceOfSatisfying(
                            Cause.RuleSilent.class,
                            silent -> assertThat(silent.arrived()).isEqualTo(Instant.parse("2026-03-02T10:00:00Z")));
        });
    }

    @Test
    void onAWireThatNeverHadAnythingSilenceIsToldToo() {
        wire.at("10:00").subscribes(fires(Duration.ofHours(2)));
        wire.silentFor(Duration.ofHours(8));
        assertThat(silences())
                .extracting(Alert::title)
                .containsExactly("Nothing arrived at all, so no story met Fires since 2026-03-02 10:00 UTC");
    }

    @Test
    void aRuleMayBeMetInAnyLanguage() {
        wire.at("10:00").subscribes(fires(Duration.ofHours(2)));
        wire.at("10:01").entry("post", "vote", "Vote on the budget", VOTE);
        wire.at("10:02").entryIn("de", "zeit", "haushalt", "Landtag beschließt Haushalt", ELECTION);
        wire.silentFor(Duration.ofMinutes(105));
        wire.at("11:45")
                .entryIn(
                        "de",
                        "zeit",
                        "brand",
                        "Fires: Brand in der Weberei",
                        "Fire und Brand in der Weberei. " + ELECTION);
        wire.silentFor(Duration.ofHours(1));
        assertThat(silences()).isEmpty();
        wire.silentFor(Duration.ofHours(2));
        assertThat(silences()).hasSize(1);
    }

    @Test
    void replayedNewsBreaksNoSilence() {
        wire.at("09:00").subscribes(fires(Duration.ofHours(2)));
        wire.at("10:00").entry(Arrival.REPLAY, "post", "mill", "Three die in mill fire", FIRE);
        wire.at("11:30").entry("post", "vote", "Vote on the budget", VOTE);
        assertThat(silences()).hasSize(1);
    }

    private static Subscription fires(Duration silence) {
        return new Subscription(
                "night-desk",
                List.of(Rule.asking("fires", "Fires", "fire", null).silentFor(silence)));
    }

    private List<Alert> silences() {
        return wire.alerts().stream()
                .filter(alert -> alert.kind() == Alert.Kind.SILENCE)
                .toList();
    }
}
