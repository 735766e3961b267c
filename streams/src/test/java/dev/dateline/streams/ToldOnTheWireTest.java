package dev.dateline.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.Reason;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From items to alerts: what is told of stories that turn out otherwise. */
class ToldOnTheWireTest extends OnTheWireTest {
    private static final String TOLL =
            "Rescuers in Alta Verde searched collapsed houses on Tuesday; the regional hospital "
                    + "counted 41 injured and nine dead after the earthquake. Tents were put up on the football ground, mayor Inés "
                    + "Corda said.";
    private static final String TOLL_RETOLD =
            "Nine people are dead and 41 injured in Alta Verde, the regional hospital said "
                    + "on Tuesday, as rescuers searched houses that the earthquake had brought down. Mayor Inés Corda had tents put "
                    + "up on the football ground.";
    private static final String FAULT =
            "A magnitude 6.3 earthquake struck the Sierra Lenta fault at 02:14, the Geophysical "
                    + "Institute measured, at a depth of eleven kilometres. Aftershocks up to 4.8 followed in the night, "
                    + "seismologist Bruno Kehl said.";
    private static final String FAULT_RETOLD =
            "The Geophysical Institute put the earthquake on the Sierra Lenta fault at "
                    + "magnitude 6.3, eleven kilometres deep. Seismologist Bruno Kehl counted aftershocks of up to 4.8 in the night.";
    private static final String QUAKE_TOLD_LATE =
            "Our reporter in Alta Verde saw rescuers dig with their hands. The hospital "
                    + "speaks of nine dead and 41 injured since the earthquake of magnitude 6.3, and mayor Inés Corda of tents for the "
                    + "night; Bruno Kehl of the Geophysical Institute expects aftershocks on the Sierra Lenta fault.";
    private static final String MILL =
            "Three workers died when a fire tore through a textile mill in Corbin Harbour early on "
                    + "Monday, the town's fire chief Dana Okafor said. The blaze started on the second floor of the Whitlock mill, "
                    + "where forty people were on the night shift.";
    private static final String MILL_RETOLD =
            "A blaze at the Whitlock textile mill in Corbin Harbour has killed three people "
                    + "on the night shift, officials said on Monday. Fire chief Dana Okafor told reporters that the fire broke out on "
                    + "the second floor before dawn.";
    private static final String MILL_BY_HERALD =
            "Corbin Harbour mourns three people who worked at night in the Whitlock "
                    + "textile mill. The fire came from the second floor, says fire chief Dana Okafor; it is not known why.";
    private static final String HOTEL =
            "A fire at the Grand Meridian hotel in Port Selwyn killed two guests on Monday and "
                    + "forced hundreds into the street, police said. The fire started in a kitchen on the ground floor, police "
                    + "inspector Luis Ferrant said.";
    private static final String HOTEL_RETOLD =
            "Two guests were killed by a fire in Port Selwyn's Grand Meridian hotel on "
                    + "Monday. It broke out in a ground-floor kitchen, inspector Luis Ferrant of the police said, and hundreds fled "
                    + "into the street.";
    private static final String STRIKE =
            "Bus drivers in Port Selwyn will stop work for two days from Thursday in a quarrel "
                    + "over pay, their union said. The Transport Workers' League, which speaks for 1,900 drivers, turned down an "
                    + "offer of 3.5 per cent. The city council called the strike irresponsible and said that trams would run.";

    @Test
    void aCorrectionReachesThoseWhoWereToldAndNobodyElse() {
        wire.queries("night-desk", "mills", "mill", "deaths", "killed OR died")
                .queries("day-desk", "mills", "mill outlets>=2");
        wire.at("10:00").entry("post", "mill", "Three die in mill fire", MILL);
        wire.at("10:05").entry("post", "mill", "CORRECTION: Two die in mill fire", MILL.replace("Three", "Two"));
        List<Alert> alerts = wire.alerts();
        assertThat(alerts)
                .extracting(Alert::subscriber, Alert::kind, alert -> kinds(alert))
                .containsExactly(
                        tuple("night-desk", Alert.Kind.FIRST, List.of(Novelty.Kind.STORY)),
                        tuple("night-desk", Alert.Kind.CORRECTION, List.of(Novelty.Kind.CORRECTED, Novelty.Kind.TOLL)));
        assertThat(alerts).extracting(Alert::thread).containsOnly(alerts.get(0).thread());
        assertThat(alerts)
                .as("two rules of one person are one alert, and the correction names both")
                .allSatisfy(alert -> assertThat(alert.reasons())
                        .extracting(Reason::rule)
                        .containsExactlyInAnyOrder("mills", "deaths"));
    }

    @Test
    void aMergeOfToldStoriesIsNotTold() {
        wire.queries("night-desk", "quakes", "earthquake");
        quakeInTwoStories();
        List<Alert> before = wire.alerts();
        wholeQuake(1, 4);
        assertThat(changes()).contains("Merged");
        List<Alert> after = wire.alerts();
        assertThat(before).extracting(Alert::kind).contains(Alert.Kind.FIRST);
        assertThat(after).extracting(Alert::kind).doesNotContain(Alert.Kind.FIRST, Alert.Kind.CORRECTION);
        assertThat(numbers(before, after)).isTrue();
    }

    @Test
    void whoFollowsAStoryFollowsItWhereItGoes() {
        quakeInTwoStories();
        StoryId toll = StoryId.foundedBy("en", ArticleId.of(FakeWire.url("post", "toll")));
        StoryId fault = StoryId.foundedBy("en", ArticleId.of(FakeWire.url("globe", "fault")));
        wire.subscribes(following("night-desk", List.of(), toll)).subscribes(following("day-desk", List.of(), fault));
        wholeQuake(1, 4);
        assertThat(changes()).contains("Merged");
        assertThat(wire.alerts()).extracting(Alert::subscriber).contains("night-desk", "day-desk");
        wire.at("12:00")
                .entry("courier", "late", "Earthquake in Alta Verde: nine dead and 41 injured", QUAKE_TOLD_LATE);
        assertThat(wire.alerts())
                .extracting(Alert::subscriber, Alert::kind)
                .containsExactlyInAnyOrder(
                        tuple("night-desk", Alert.Kind.FOLLOW_UP), tuple("day-desk", Alert.Kind.FOLLOW_UP));
    }

    @Test
    void whoFollowsAndHasARuleIsToldOnceAndWhoUnfollowsNoMore() {
        wire.at("10:00").entry("post", "mill", "Three die in mill fire", MILL);
        StoryId mill = StoryId.foundedBy("en", ArticleId.of(FakeWire.url("post", "mill")));
        Rule rule = Rule.asking("fires", "fires", "fire", null);
        wire.subscribes(following("night-desk", List.of(rule), mill))
                .subscribes(following("day-desk", List.of(), mill));
        wire.at("10:05").entry("globe", "mill", "Mill fire kills three in Corbin Harbour", MILL_RETOLD);
        assertThat(wire.alerts())
                .extracting(Alert::subscriber, Alert::rule, Alert::number)
                .containsExactly(tuple("day-desk", "", 1), tuple("night-desk", "fires", 1));
        wire.subscribes(following("day-desk", List.of())).subscribes(following("night-desk", List.of()));
        wire.at("10:10")
                .entry("herald", "mill", "Whitlock mill fire: three dead in Corbin Harbour", MILL_RETOLD + MILL);
        assertThat(wire.alerts()).isEmpty();
    }

    @Test
    void aMergeThatIsUndoneIsToldToThoseWhoSawItAndNothingAnew() {
        wire.queries("night-desk", "fires", "fire");
        wire.at("10:00").entry("post", "mill", "Three die in mill fire", MILL);
        wire.at("10:01").entry("globe", "mill", "Mill fire kills three in Corbin Harbour", MILL_RETOLD);
        wire.at("10:02").entry("post", "hotel", "Two die in hotel fire", HOTEL);
        wire.at("10:03").entry("globe", "hotel", "Hotel guests die in Port Selwyn fire", HOTEL_RETOLD);
        for (int i = 1; i <= 4; i++) {
            String body = i % 2 == 0 ? MILL + " " + HOTEL : HOTEL_RETOLD + " " + MILL_RETOLD;
            wire.at("10:0" + (3 + i))
                    .entry("both" + i, "1", "Fires at Whitlock mill and Grand Meridian hotel kill five", body);
        }
        List<Alert> merged = wire.alerts();
        assertThat(changes()).contains("Merged").doesNotContain("Split");
        for (int i = 1; i <= 4; i++) {
            wire.at("10:1" + i).entry("both" + i, "1", "Bus drivers to strike in Port Selwyn", STRIKE);
        }
        wire.at("10:20").entry("herald", "mill", "Mill fire: three dead", MILL_RETOLD + " An inquiry is open.");
        wire.at("10:21").entry("herald", "hotel", "Hotel fire: two dead", HOTEL_RETOLD + " It had passed a check.");
        assertThat(changes()).contains("Split");
        List<Alert> parted = wire.alerts();
        assertThat(parted)
                .filteredOn(alert -> kinds(alert).contains(Novelty.Kind.SPLIT))
                .isNotEmpty()
                .allSatisfy(alert -> assertThat(alert.kind()).isEqualTo(Alert.Kind.CORRECTION));
        assertThat(parted).extracting(Alert::kind).doesNotContain(Alert.Kind.FIRST);
        assertThat(numbers(merged, parted)).isTrue();
    }

    @Test
    void aReportThatIsPlacedAnewIsNeitherToldAgainNorLost() {
        wire.queries("night-desk", "fires", "fire");
        wire.at("10:00").entry("post", "mill", "Three die in mill fire", MILL);
        wire.at("10:01").entry("globe", "mill", "Mill fire kills three in Corbin Harbour", MILL_RETOLD);
        wire.at("10:02").entry("post", "hotel", "Two die in hotel fire", HOTEL);
        wire.at("10:03").entry("herald", "1", "Fire at mill in Corbin Harbour kills three", MILL_BY_HERALD);
        List<Alert> before = wire.alerts();
        wire.at("10:04").entry("herald", "1", "Two die in hotel fire", HOTEL_RETOLD);
        assertThat(changes()).contains("Split");
        List<Alert> after = wire.alerts();
        assertThat(after)
                .extracting(Alert::kind, alert -> kinds(alert))
                .containsExactly(tuple(Alert.Kind.CORRECTION, List.of(Novelty.Kind.SPLIT)));
        assertThat(numbers(before, after)).isTrue();
        wire.at("10:05").entry("herald", "2", "Fire at mill in Corbin Harbour kills three", MILL_BY_HERALD);
        assertThat(wire.alerts())
                .as("the herald stands behind the mill's fire after all")
                .singleElement()
                .satisfies(alert -> assertThat(kinds(alert)).containsExactly(Novelty.Kind.ORIGIN));
    }

    private void quakeInTwoStories() {
        wire.at("10:00").entry("post", "toll", "Nine dead in Alta Verde", TOLL);
        wire.at("10:01").entry("echo", "toll", "Hospital counts 41 injured in Alta Verde", TOLL_RETOLD);
        wire.at("10:02").entry("globe", "fault", "Magnitude 6.3 on the Sierra Lenta fault", FAULT);
        wire.at("10:03").entry("times", "fault", "Aftershocks on the Sierra Lenta fault", FAULT_RETOLD);
    }

    private void wholeQuake(int from, int to) {
        for (int i = from; i <= to; i++) {
            String title = i % 2 == 0
                    ? "Earthquake of magnitude 6.3 kills nine in Alta Verde"
                    : "Alta Verde: nine dead, 41 injured in earthquake on Sierra Lenta fault";
            String body = i % 2 == 0 ? TOLL + " " + FAULT : FAULT_RETOLD + " " + TOLL_RETOLD;
            wire.at("10:" + (10 + 10 * i)).entry("paper" + i, "whole", title, body + " Report " + i + ".");
        }
    }

    private static Subscription following(String subscriber, List<Rule> rules, StoryId... stories) {
        return new Subscription(subscriber, 1, rules, List.of(), Preferences.NONE, List.of(), List.of(stories));
    }

    private List<String> changes() {
        return wire.events().stream()
                .map(StoryEvent::change)
                .map(StoryChange::getClass)
                .map(Class::getSimpleName)
                .distinct()
                .toList();
    }

    private static List<Novelty.Kind> kinds(Alert alert) {
        return alert.news().stream().map(Novelty::kind).distinct().toList();
    }

    /** Whether the alerts of each thread are numbered without a gap. */
    private static boolean numbers(List<Alert> some, List<Alert> more) {
        List<Alert> all = Stream.concat(some.stream(), more.stream()).toList();
        return all.stream().map(Alert::thread).distinct().allMatch(thread -> {
            List<Integer> numbers = all.stream()
                    .filter(alert -> alert.thread().equals(thread))
                    .map(Alert::number)
                    .toList();
            return numbers.equals(
                    IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        });
    }
}
