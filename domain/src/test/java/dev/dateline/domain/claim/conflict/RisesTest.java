package dev.dateline.domain.claim.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.claim.Span;
import dev.dateline.domain.claim.fact.Aspect;
import dev.dateline.domain.claim.fact.Bound;
import dev.dateline.domain.claim.fact.Count;
import dev.dateline.domain.claim.fact.CountFact;
import dev.dateline.domain.claim.fact.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RisesTest {
    private static final Instant NOON = Instant.parse("2024-12-03T12:00:00Z");
    private static final Span NOWHERE = new Span(0, 1);

    @ParameterizedTest(name = "{0} by {1} in {2}, then {3} by {4} in {5}, {6} minutes later")
    @CsvSource({
        "EXACT, police, Post, EXACT, police, Echo, 10, true",
        "EXACT, police, Post, EXACT, doctors, Post, 10, true",
        "EXACT, police, Post, AT_LEAST, doctors, Echo, 10, true",
        "EXACT, police, Post, MORE_THAN, doctors, Echo, 10, true",
        "EXACT, police, Post, EXACT, doctors, Echo, 61, true",
        "EXACT, police, Post, EXACT, doctors, Echo, 10, false",
        "EXACT, police, Post, ABOUT, doctors, Echo, 10, false",
        "EXACT, police, Post, EXACT, police, Echo, 0, false",
        "EXACT, police, Post, AT_LEAST, doctors, Echo, -5, false",
    })
    void whoGoesOnCountingContradictsNobody(
            Bound before,
            String voice,
            String outlet,
            Bound after,
            String other,
            String through,
            int later,
            boolean update) {
        Rises.Told low = new Rises.Told(count(9, before), voice, outlet, NOON);
        Rises.Told high = new Rises.Told(count(14, after), other, through, NOON.plus(Duration.ofMinutes(later)));
        assertThat(Rises.isUpdate(low, high)).isEqualTo(update);
    }

    @Test
    void aPreliminaryNumberIsBroughtUpToDate() {
        CountFact sofar = count(9, Bound.EXACT, Aspect.PROVISIONAL);
        Rises.Told low = new Rises.Told(sofar, "police", "Post", NOON);
        Rises.Told high = new Rises.Told(count(14, Bound.EXACT), "doctors", "Echo", NOON.plusSeconds(600));
        assertThat(Rises.isUpdate(low, high)).isTrue();
    }

    private static CountFact count(long value, Bound bound, Aspect... aspects) {
        return new CountFact(Slot.KILLED, Count.bounded(value, bound), NOWHERE, NOWHERE, Set.of(aspects));
    }
}
