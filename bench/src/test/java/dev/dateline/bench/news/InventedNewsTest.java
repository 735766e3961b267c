package dev.dateline.bench.news;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.bench.news.InventedNews.NewsReport;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InventedNewsTest {

    @Test
    void theSameSeedTellsTheSameNews() {
        assertThat(first(50, 7)).isEqualTo(first(50, 7)).isNotEqualTo(first(50, 8));
    }

    @Test
    void reportsAreAsLongAsNewsIs() {
        assertThat(first(200, 7))
                .allSatisfy(report -> assertThat(report.text().split("\\s+")).hasSizeBetween(200, 500));
    }

    @Test
    void noSlotOfAPatternIsLeftOpen() {
        assertThat(first(200, 7))
                .allSatisfy(report -> assertThat(report.title() + report.text()).doesNotContain("{", "}"));
    }

    private static List<NewsReport> first(int reports, long seed) {
        return Stream.generate(new InventedNews(seed)::next).limit(reports).toList();
    }
}
