package dev.dateline.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.bench.news.InventedNews;
import dev.dateline.bench.news.InventedNews.NewsReport;
import dev.dateline.domain.article.language.LanguageIdentifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScriptTest {

    @ParameterizedTest
    @EnumSource
    void itsLettersDecideTheLane(Script script) {
        InventedNews news = new InventedNews(7);
        for (int i = 0; i < 20; i++) {
            NewsReport written = script.write(news.next(), "outlet-1");
            assertThat(LanguageIdentifier.identify(written.title() + "\n" + written.text())
                            .tag())
                    .isEqualTo(script.lane());
        }
    }
}
