package dev.dateline.domain.story.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.story.StaticTerms;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClustererTest {
    private final AtomicLong nanos = new AtomicLong();
    private final Clusterer clusterer =
            new Clusterer(StaticTerms::shippedFor, LaneLimits.unlimited(), () -> nanos.addAndGet(1_000));

    @Test
    void reportsOfOneEventShareAStoryAndLanguagesHaveLanesOfTheirOwn() {
        add("1", "en", null, "Three die in mill fire", NewsTexts.MILL_FIRE);
        add("2", "en-GB", null, "Textile mill blaze kills three", NewsTexts.MILL_FIRE_REWRITTEN);
        add("3", "en", null, "Two die in hotel fire", NewsTexts.HOTEL_FIRE);
        add("4", "und", null, "Three die in mill fire", NewsTexts.MILL_FIRE);

        var stories = clusterer.stories();
        assertThat(stories).containsOnlyKeys("1", "2", "3", "4");
        assertThat(stories.get("2")).isEqualTo(stories.get("1"));
        assertThat(new java.util.HashSet<>(stories.values())).hasSize(3);
    }

    @Test
    void yearsBetweenTwoReportsOfACorpusForgetNothing() {
        add("1", "en", Instant.parse("2013-01-01T00:00:00Z"), "Three die in mill fire", NewsTexts.MILL_FIRE);
        add("2", "en", Instant.parse("2014-01-01T00:00:00Z"), "Bus strike", NewsTexts.STRIKE);
        add("3", "en", Instant.parse("2013-01-01T00:00:00Z"), "Three die in mill fire", NewsTexts.MILL_FIRE);

        assertThat(clusterer.stories().get("3")).isEqualTo(clusterer.stories().get("1"));
    }

    @Test
    void aRepeatedIdIsPlacedOnce() {
        add("1", "en", null, "Three die in mill fire", NewsTexts.MILL_FIRE);
        add("1", "en", null, "Bus strike", NewsTexts.STRIKE);

        assertThat(clusterer.stories()).hasSize(1);
    }

    @Test
    void timingsTellFeaturesAndPlacementApart() {
        add("1", "en", null, "Three die in mill fire", NewsTexts.MILL_FIRE);

        assertThat(clusterer.timings())
                .isEqualTo(new Clusterer.Timings(1, Duration.ofNanos(1_000), Duration.ofNanos(1_000)));
    }

    private void add(String id, String language, @Nullable Instant published, String title, String text) {
        clusterer.add(new CorpusArticle(id, language, published, "post", title, text));
    }
}
