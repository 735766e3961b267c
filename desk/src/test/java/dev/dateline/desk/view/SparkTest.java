package dev.dateline.desk.view;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.News;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SparkTest {
    private static final Instant LATER = NOON.plus(Duration.ofMinutes(59));

    @Test
    void aYoungStoryIsDrawnOverAnHourTheBusiestMomentTallest() {
        Spark spark = Spark.of(
                News.story("quake")
                        .reportedBy("Meridian", NOON)
                        .reportedBy("Harbour Post", LATER)
                        .reportedBy("Isle Observer", LATER)
                        .build(),
                LATER);
        assertThat(spark.span()).isEqualTo("1 h");
        assertThat(spark.path()).isEqualTo("M0 12h3v12h-3zM92 0h3v24h-3z");
        assertThat(spark.words()).isEqualTo("Reports over the last 1 h, newest 2 min: 2");
    }

    @Test
    void anOlderOneOverTheShortestSpanThatReachesBackToItsFirst() {
        News news = News.story("trial").reportedBy("Meridian", NOON);
        assertThat(Spark.of(news.build(), NOON.plus(Duration.ofHours(7))).span()).isEqualTo("1 d");
        assertThat(Spark.of(news.build(), NOON.plus(Duration.ofDays(90))).path())
                .isEmpty();
    }
}
