package dev.dateline.bench.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.language.LanguageIdentifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlinesTest {

    private static final List<LabelledText> HEADLINES = LabelledText.ownHeadlines();

    private static long right(boolean declared) {
        return HEADLINES.stream()
                .filter(text -> LanguageIdentifier.identify(text.text(), declared ? text.language() : null)
                        .tag()
                        .equals(text.language()))
                .count();
    }

    @Test
    void headlinesOfFiftyLanguagesAreToldByThemselves() {
        assertThat(HEADLINES.stream().map(LabelledText::language).distinct()).hasSizeGreaterThan(50);
        assertThat(right(false)).isGreaterThan(HEADLINES.size() * 98L / 100);
    }

    @Test
    void aDeclarationSettlesCloseRelatives() {
        assertThat(right(true)).isGreaterThan(HEADLINES.size() * 99L / 100);
    }

    @Test
    void aWrongDeclarationTurnsFewHeadlines() {
        long kept = HEADLINES.stream()
                .filter(text -> !text.language().equals("en"))
                .filter(text ->
                        LanguageIdentifier.identify(text.text(), "en").tag().equals("en"))
                .count();
        assertThat(kept).isLessThan(HEADLINES.size() * 5L / 100);
    }
}
