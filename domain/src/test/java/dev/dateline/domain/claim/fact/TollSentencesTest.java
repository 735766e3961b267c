package dev.dateline.domain.claim.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TollSentencesTest {

    @Test
    void deathsOfOtherDaysAreKeptApart() {
        TollSentences told = sentences(
                "Two hurt in shooting\nTwo men were wounded. Last year a man was killed there. A girl was shot.");
        assertThat(told.dead()).isZero();
        assertThat(told.deadOtherDays()).isEqualTo(1);
        assertThat(told.firstDeath()).isEqualTo(4);
        assertThat(told.hurt()).isEqualTo(2);
        assertThat(told.shot()).isEqualTo(1);
    }

    @Test
    void attemptsAndDetectivesAreNoDeath() {
        TollSentences told =
                sentences("Man held\nHe is charged with attempted murder. Homicide detectives asked for help.");
        assertThat(told.dead()).isZero();
    }

    @Test
    void singlePeopleAreCountedByWhatTheyAre() {
        TollSentences told = sentences(
                "Shooting\nA woman was killed. Her son was wounded. The woman died at home, her daughter was shot.");
        assertThat(told.onesDead()).isEqualTo(1);
        assertThat(told.onesAlive()).isEqualTo(2);
    }

    private static TollSentences sentences(String text) {
        TollText words = new TollText(text);
        return new TollSentences(words, new TollPhrases(words));
    }
}
