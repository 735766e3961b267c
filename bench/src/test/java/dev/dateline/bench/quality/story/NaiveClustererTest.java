package dev.dateline.bench.quality.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.story.lane.CorpusArticle;
import org.junit.jupiter.api.Test;

class NaiveClustererTest {

    @Test
    void likeTextsShareAStoryAndUnlikeOnesDoNot() {
        NaiveClusterer naive = new NaiveClusterer(.3);
        naive.add(article("a", "Warehouse fire in Brantholm injures three firefighters"));
        naive.add(article("b", "Parliament of Sorvia rejects the pension bill"));
        naive.add(article("c", "Three firefighters injured in Brantholm warehouse fire"));

        assertThat(naive.stories().get("c")).isEqualTo(naive.stories().get("a"));
        assertThat(naive.stories().get("b")).isNotEqualTo(naive.stories().get("a"));
    }

    private static CorpusArticle article(String id, String title) {
        return new CorpusArticle(id, "en", null, "", title, "");
    }
}
