package dev.dateline.domain.story.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.Corpora;
import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.StoryId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards the quality of placement on labelled corpora, where they are at hand; floors lie .01 below what was measured. */
class StoryQualityTest {

    @ParameterizedTest(name = "{0}: B-cubed F1 at least {1}")
    @CsvSource({"ecbplus,.849", "fnc,.916", "gva,.939", "neus,.732", "og2021,.619"})
    void placementIsAsGoodAsItWas(String corpus, double floor) throws IOException {
        Path file = Corpora.require("stories/" + corpus + ".jsonl.gz");
        List<CorpusArticle> articles = CorpusFile.read(file);
        Clusterer clusterer = new Clusterer(StaticTerms::shippedFor, LaneLimits.unlimited(), () -> 0);

        articles.forEach(clusterer::add);

        assertThat(bCubed(CorpusFile.answers(file), clusterer.stories())).isGreaterThan(floor);
    }

    /** Bagga and Baldwin 1998: for each article, how pure and how complete its story is; the harmonic mean of both. */
    private static double bCubed(Map<String, String> answers, Map<String, StoryId> stories) {
        Map<String, Integer> gold = new HashMap<>();
        Map<StoryId, Integer> said = new HashMap<>();
        Map<List<Object>, Integer> both = new HashMap<>();
        stories.forEach((article, story) -> {
            gold.merge(answers.get(article), 1, Integer::sum);
            said.merge(story, 1, Integer::sum);
            both.merge(List.of(answers.get(article), story), 1, Integer::sum);
        });
        double precision = 0;
        double recall = 0;
        for (Map.Entry<List<Object>, Integer> e : both.entrySet()) {
            double squared = (double) e.getValue() * e.getValue();
            precision += squared / said.get((StoryId) e.getKey().get(1)) / stories.size();
            recall += squared / gold.get((String) e.getKey().get(0)) / stories.size();
        }
        return 2 * precision * recall / (precision + recall);
    }
}
