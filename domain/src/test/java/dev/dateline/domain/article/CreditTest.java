package dev.dateline.domain.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditTest {

    private static String[] paragraphs(String text) {
        return text.split("¶");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PORT CALLIS (Meridian) – A fire broke out on Sunday.            | Meridian
                    PORT CALLIS, May 4 (Meridian) - A fire broke out.               | Meridian
                    (Meridian) — A fire broke out on Sunday.                        | Meridian
                    Port Callis (mer) - Ein Feuer ist am Sonntag ausgebrochen.      | mer
                    Port Callis (mer/nord) – Ein Feuer ist ausgebrochen.            | mer/nord
                    Порт-Каллис (Меридиан) — Пожар начался в воскресенье.           | Меридиан
                    PORT CALLIS, 4 mai. /MERIDIAN/. Un incendie s'est déclaré.      | MERIDIAN
                    A fire broke out on Sunday.¶Source: Meridian                    | Meridian
                    Ein Feuer brach aus.¶Quelle: Meridian Nachrichten               | Meridian Nachrichten
                    Un incendio comenzó el domingo.¶Fuente: Meridian                | Meridian
                    Пожар начался.¶Источник: Меридиан                               | Меридиан
                    Ein Feuer brach aus.¶Mit Material von Meridian                  | Meridian
                    Un incendie s'est déclaré.¶(avec Meridian)                      | Meridian
                    Un incendio comenzó.¶Con información de Meridian                | Meridian
                    A fire broke out on Sunday. (MER)                               | MER
                    A fire broke out.¶Meridian contributed to this report.          | Meridian
                    """)
    void anAgencyIsFoundWhereTextsNameIt(String text, String agency) {
        assertThat(Credit.in(Arrays.asList(paragraphs(text)))).isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A fire broke out on Sunday, the harbour master said.",
                "The harbour master (who was there) - said so.",
                "The council (see below) voted on Sunday.",
                "He went avec plaisir to the harbour and stayed there for a long time without saying anything.",
                "She is 40 (video) – and well."
            })
    void bracketsAloneAreNoCredit(String text) {
        assertThat(Credit.in(Arrays.asList(paragraphs(text)))).isNull();
    }
}
