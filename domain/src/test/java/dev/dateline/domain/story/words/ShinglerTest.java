package dev.dateline.domain.story.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.story.Overlap;
import dev.dateline.domain.story.Shingles;
import org.junit.jupiter.api.Test;

class ShinglerTest {
    private static final String FORECAST =
            "It will be cloudy in the morning with sunny spells in the afternoon over %s. "
                    + "Temperatures will reach %d degrees by day and fall to %d degrees at night, with gusts on the coast. The "
                    + "outlook for the days after is for little change, and it stays mild for the time of the year.";

    private final FeatureExtractor features = new FeatureExtractor();

    @Test
    void theSameTextHasTheSameSample() {
        String forecast = FORECAST.formatted("Arvela", 21, 9);

        assertThat(sample("", forecast)).isEqualTo(sample("Another headline", forecast));
    }

    @Test
    void otherNumbersAndNamesAroundTheSameWordsAreAConflict() {
        Overlap overlap = sample("", FORECAST.formatted("Arvela", 21, 9))
                .with(sample("", FORECAST.formatted("Port Selwyn", 17, 4)));

        assertThat(overlap.conflicting()).isGreaterThan(5);
        assertThat(overlap.same() + overlap.conflicting()).isEqualTo(overlap.ours());
    }

    @Test
    void theSampleOfALongTextIsBoundedAndThatOfAPartIsComparable() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append((char) ('a' + i % 23))
                    .append((char) ('a' + i % 19))
                    .append((char) ('a' + i % 17))
                    .append(' ');
        }
        Shingles whole = sample("", text.toString());
        Shingles quarter = sample("", text.substring(0, text.length() / 4));

        Overlap overlap = quarter.with(whole);

        assertThat(whole.size()).isEqualTo(Shingles.MOST);
        assertThat(overlap.covered()).isEqualTo(1);
        assertThat(overlap.covers()).isBetween(.05, .5);
    }

    @Test
    void aHeadlineIsNeverLikeABody() {
        String words = "the fire in the textile mill of the harbour killed three workers on the night shift";

        assertThat(sample(words, "").with(sample("", words)).same()).isZero();
        assertThat(sample(words, "").with(sample(words, "")).covered()).isEqualTo(1);
    }

    @Test
    void aScriptWithoutSpacesIsSampledByItsCharacters() {
        String quake = "四川宜宾发生五级地震已致三人受伤当地政府正在组织救援并转移群众";

        assertThat(features.extract("", quake, "zh").shingles().size()).isGreaterThan(8);
    }

    @Test
    void wordsAreComparedWithoutCase() {
        String strike = "bus drivers will stop work for two days in a quarrel over pay, their union said";

        assertThat(sample("", strike)
                        .with(sample("", "B" + strike.substring(1)))
                        .covered())
                .isEqualTo(1);
    }

    private Shingles sample(String title, String body) {
        return features.extract(title, body, "en").shingles();
    }
}
