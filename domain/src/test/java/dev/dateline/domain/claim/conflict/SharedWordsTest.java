package dev.dateline.domain.claim.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.claim.Span;
import dev.dateline.domain.claim.fact.StartFact;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SharedWordsTest {
    @Test
    void aWordThatFewStatementsHaveMakesThemMoreAlikeThanOneThatAllHave() {
        Stated sidewalk = stated("velden", "shot", "sidewalk");
        Stated sameSidewalk = stated("velden", "woman", "sidewalk");
        Stated court = stated("velden", "charged", "court");
        SharedWords words = new SharedWords(List.of(sidewalk, court), List.of(sameSidewalk));
        assertThat(words.likeness(sidewalk, sameSidewalk)).isGreaterThan(2 * words.likeness(court, sameSidewalk));
    }

    @Test
    void aSortOfPeopleAndAMarkAreNoWords() {
        Stated one = stated("[children]", "(several)", "hurt");
        Stated other = stated("[children]", "(several)", "shot");
        assertThat(new SharedWords(List.of(one), List.of(other)).likeness(one, other))
                .isZero();
    }

    private static Stated stated(String... context) {
        Span nowhere = new Span(0, 1);
        return new Stated(new StartFact(nowhere, "war", 2011), nowhere, Set.of(context), "A");
    }
}
