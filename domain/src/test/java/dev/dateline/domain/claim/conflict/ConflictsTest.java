package dev.dateline.domain.claim.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.fact.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConflictsTest {
    private static final String TEXT = "An explosion at the Velden paper mill killed %s people, firefighters said.";
    private static final Instant MORNING = Instant.parse("2024-12-03T08:00:00Z");
    private static final Instant EVENING = Instant.parse("2024-12-03T20:00:00Z");

    @ParameterizedTest
    @CsvSource({"12, 12, AGREEMENT", "at least 10, 12, AGREEMENT", "10, 12, UPDATE", "12, 10, CONTRADICTION"})
    void tollsOfTwoOutletsAreHeldAgainstEachOther(String morning, String evening, Relation expected) {
        assertThat(Conflicts.between(account("A", MORNING, morning), account("B", EVENING, evening)))
                .extracting(Conflict::relation)
                .containsExactly(expected);
    }

    @Test
    void whoLowersItsOwnTollRevisesIt() {
        assertThat(Conflicts.between(account("A", MORNING, "12"), account("A", EVENING, "10")))
                .extracting(Conflict::relation)
                .containsExactly(Relation.REVISION);
    }

    @Test
    void theTollsThatTwoReportsLeadWithAreComparedInWhateverWords() {
        Account one = read(
                "A", null, "Four wounded at Velden fair\nFour people were wounded when shots fell on Main Street.");
        Account other =
                read("B", null, "Seven hurt in shooting at fair\nA gunman wounded seven people and fled, police said.");
        assertThat(Conflicts.between(one, other))
                .extracting(Conflict::relation)
                .containsExactly(Relation.CONTRADICTION);
    }

    @Test
    void aHappeningHasOneDay() {
        String text = "The old bridge over the Velden collapsed on %s, firefighters said.";
        assertThat(Conflicts.between(
                        read("A", null, text.formatted("Sunday")), read("B", null, text.formatted("Monday"))))
                .extracting(Conflict::relation, Conflict::about)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Relation.CONTRADICTION, "date"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge collapsed on Sunday. | 1",
                "Nobody saw it, police told reporters on Monday. | 0",
                "It was an accident, police said Monday. | 0",
                "Police said Monday's collapse was an accident. | 1",
                "Police on Monday said the bridge had collapsed. | 0",
                "The body of the keeper was found Monday. | 1",
                "A neighbour called 911 on Sunday night. | 1",
            })
    void theDayOfASayingIsNoDayOfAnEvent(String text, int days) {
        assertThat(read("A", null, text).stated()).hasSize(days);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-03T08:00:00Z, 0", "2024-12-01T08:00:00Z, 1"})
    void aDayThatHadNotComeSpeaksAgainstItsBeingTheOtherDay(Instant firstCameOut, double unknowable) {
        String text = "The old bridge over the Velden was closed on %s, the city's engineers said.";
        assertThat(OpposedDays.of(
                        read("A", firstCameOut, text.formatted("Saturday")),
                        read("B", Instant.parse("2024-12-03T08:00:00Z"), text.formatted("Monday"))))
                .extracting(pair -> pair.traits()[PairTrait.UNKNOWABLE.ordinal()])
                .containsExactly(unknowable);
    }

    @Test
    void aWarBeganInOneYearOnly() {
        Account account =
                read("A", null, "The civil war that began in 2011 goes on.\nThe civil war began in 2016, it was said.");
        assertThat(Conflicts.within(account))
                .extracting(Conflict::relation, Conflict::about)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Relation.CONTRADICTION, "start of civil war"));
    }

    @Test
    void whoBacksTheRebelsIsDisputedRatherThanFalse() {
        Account account =
                read("A", null, "The rebels are backed by Ruritania.\nThe rebels, backed by Sylvania, moved on.");
        assertThat(Conflicts.within(account)).extracting(Conflict::relation).containsExactly(Relation.DISPUTE);
    }

    @Test
    void theHeadlineTollIsTheOneThatMostSourcesLastAgreedOn() {
        TollSeries series = TollSeries.of(
                Slot.KILLED,
                List.of(
                        account("A", MORNING, "9"),
                        account("B", EVENING, "12"),
                        account("C", EVENING.plusSeconds(60), "12")));
        assertThat(series.steps()).hasSize(3);
        assertThat(series.headline().orElseThrow().count().shown()).isEqualTo(12);
    }

    private static Account account(String outlet, Instant at, String killed) {
        return read(outlet, at, TEXT.formatted(killed));
    }

    private static Account read(String outlet, @org.jspecify.annotations.Nullable Instant at, String text) {
        return AccountReader.read(new Document(text, "en", LocalDate.of(2024, 12, 3), outlet), outlet, at);
    }
}
