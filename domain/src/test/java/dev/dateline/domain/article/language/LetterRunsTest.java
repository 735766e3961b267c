package dev.dateline.domain.article.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterRunsTest {

    @ParameterizedTest
    @CsvSource({
        "da, no, byrådet afviser forslaget om højere afgifter",
        "no, da, bystyret avviser forslaget om høyere avgifter",
        "sk, cs, mestská rada odmieta návrh na vyššie poplatky",
        "cs, sk, městská rada odmítá návrh na vyšší poplatky",
        "sr, hr, gradsko veće odbija predlog o višim cenama",
        "hr, sr, gradsko vijeće odbija prijedlog o višim cijenama",
        "pt, es, câmara recusa proposta de taxas mais altas",
        "uk, ru, міська рада відхиляє пропозицію щодо вищих зборів"
    })
    void runsOfLettersTellRelativesApart(String right, String wrong, String headline) {
        Map<String, Double> told = LetterRuns.in(List.of(headline.split(" ")));

        assertThat(told.get(right)).isGreaterThan(told.get(wrong)).isNegative();
    }
}
