package dev.dateline.domain.article.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Fire destroys two warehouses in the harbour
                    en | FIRE DESTROYS TWO WAREHOUSES IN THE HARBOUR
                    de | Feuer zerstört zwei Lagerhallen im Hafen
                    fr | Un incendie détruit deux entrepôts dans le port
                    es | Un incendio destruye dos almacenes en el puerto
                    pt | Incêndio destrói dois armazéns no porto
                    it | Un incendio distrugge due magazzini nel porto
                    nl | Brand verwoest twee loodsen in de haven
                    pl | Pożar zniszczył dwa magazyny w porcie
                    tr | Limandaki yangın iki depoyu yok etti
                    ru | Пожар уничтожил два склада в порту
                    uk | Пожежа знищила дві будівлі в порту
                    ar | حريق يدمر مستودعين في الميناء
                    fa | آتش‌سوزی دو انبار را در بندر نابود کرد
                    zh | 港口大火烧毁两座仓库
                    ja | 港で火災、倉庫二棟が全焼
                    ko | 항구 화재로 창고 두 채 전소
                    el | Φωτιά κατέστρεψε δύο αποθήκες στο λιμάνι
                    he | שריפה השמידה שני מחסנים בנמל
                    hi | बंदरगाह में आग से दो गोदाम नष्ट
                    """)
    void aHeadlineIsEnough(String language, String headline) {
        Language told = LanguageIdentifier.identify(headline);
        assertThat(told.tag()).isEqualTo(language);
        assertThat(told.confidence()).isGreaterThan(0.4);
    }

    @ParameterizedTest
    @CsvSource({
        "'', -, und",
        "'12:30', -, und",
        "'2:1', de, de",
        "'Live', de-AT, de",
        "'Пожар', en, ru",
        "'Fire destroys two warehouses in the harbour', ru, en"
    })
    void aDeclarationDecidesOnlyWhereTheTextDoesNot(String text, String declared, String expected) {
        assertThat(LanguageIdentifier.identify(text, declared).tag()).isEqualTo(expected);
    }

    @Test
    void theModelTells176Languages() throws Exception {
        try (var file = LanguageIdentifier.class.getResourceAsStream("lid.176.ftz")) {
            assertThat(FastTextModel.read(file.readAllBytes()).labels())
                    .hasSize(176)
                    .contains("en", "ru", "ar");
        }
    }
}
