package dev.dateline.bench.quality.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.bench.quality.page.Extractor.Found;
import org.junit.jupiter.api.Test;

class PageScoreTest {

    @Test
    void shinglesCountRunsOfFourWords() {
        PageScore score = new PageScore.Shingles();
        score.add(gold("{'articleBody': 'one two three four five'}"), new Found("one two three four", ""));

        assertThat(score.measures()).containsEntry("precision", 1.0).containsEntry("recall", .5);
    }

    @Test
    void anEmptyAnswerCostsRecallButNoPrecision() {
        PageScore score = new PageScore.Shingles();
        score.add(gold("{'articleBody': 'one two three four'}"), new Found("one two three four", ""));
        score.add(gold("{'articleBody': 'five six seven eight'}"), new Found("", ""));

        assertThat(score.measures()).containsEntry("precision", 1.0).containsEntry("recall", .5);
    }

    @Test
    void bagsOfWordsForgetOrderAndCase() {
        PageScore score = new PageScore.WordBags();
        score.add(
                gold("{'main_content': 'Rain in Spain', 'with': ['rain  in'], 'without': ['cookies']}"),
                new Found("rain in Spain", ""));

        assertThat(score.measures().values()).containsOnly(1.0);
    }

    @Test
    void aSegmentThatShouldBeOutCostsPrecision() {
        PageScore score = new PageScore.Segments();
        score.add(gold("{'with': ['the news'], 'without': ['Share this']}"), new Found("the\nnews Share this", ""));

        assertThat(score.measures()).containsEntry("precision", .5).containsEntry("recall", 1.0);
    }

    @Test
    void aDayIsRightOrWrong() {
        PageScore score = new PageScore.Days();
        score.add(gold("{'date': '2026-11-22'}"), new Found("", "2026-11-22"));
        score.add(gold("{'date': '2026-11-22'}"), new Found("", "2026-11-21"));
        score.add(gold("{'date': '2026-11-22'}"), new Found("", ""));
        score.add(gold("{'date': '2026-11-22'}"), new Found("", ""));

        assertThat(score.measures()).containsEntry("accuracy", .25).containsEntry("precision", .5);
    }

    private static JsonNode gold(String json) {
        try {
            return new ObjectMapper().readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
