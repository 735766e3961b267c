package dev.dateline.domain.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleKinds.Clues;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleKindsTest {

    private static final String TEXT =
            "A fire broke out on the northern quay of Port Callis early on Sunday, and forty people were led to safety.";

    private static ArticleKind kind(String title, String url, String... paragraphs) {
        return ArticleKinds.classify(new Clues(
                title,
                url,
                List.of(),
                List.of(paragraphs).stream().map(Block::paragraph).toList()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    STORY      | Fire on the northern quay
                    STORY      | Live ammunition found in the harbour
                    STORY      | Mayor to brief council on quay fire
                    STORY      | Court corrects harbour tax
                    CORRECTION | Correction: Fire on the northern quay
                    CORRECTION | CORRECTED-Fire on the northern quay
                    CORRECTION | Richtigstellung: Feuer am Nordkai
                    CORRECTION | Исправление: пожар в порту
                    CORRECTION | تصحيح: حريق في الميناء
                    CORRECTION | Corrección: incendio en el puerto
                    CORRECTION | Rectificatif : incendie dans le port
                    LIVE       | Live: fire on the northern quay
                    LIVE       | Quay fire – live updates
                    LIVE       | Liveticker zum Feuer am Kai
                    LIVE       | En direct : incendie dans le port
                    LIVE       | En vivo: incendio en el puerto
                    LIVE       | Онлайн: пожар в порту
                    LIVE       | مباشر: حريق في الميناء
                    ROUNDUP    | Morning briefing: fire, votes and rain
                    ROUNDUP    | World news in brief
                    ROUNDUP    | Nachrichtenüberblick am Abend
                    ROUNDUP    | L'actualité en bref
                    ROUNDUP    | Resumen de noticias del domingo
                    ROUNDUP    | Дайджест новостей за воскресенье
                    ROUNDUP    | موجز الأنباء
                    OPINION    | Opinion: the quay must go
                    OPINION    | Kommentar: Der Kai muss weg
                    OPINION    | Мнение: причал надо закрыть
                    CORRECTION | Errata corrige: incendio nel porto
                    CORRECTION | Correção: incêndio no porto
                    CORRECTION | Düzeltme: limanda yangın
                    CORRECTION | Sprostowanie: pożar w porcie
                    CORRECTION | Rectificatie: brand in de haven
                    CORRECTION | 更正：北码头火灾
                    CORRECTION | 訂正：北埠頭の火災
                    LIVE       | Canlı: limanda yangın
                    LIVE       | Na żywo: pożar w porcie
                    LIVE       | Minuto a minuto: incêndio no porto
                    LIVE       | 直播：北码头火灾
                    ROUNDUP    | Notizie in breve
                    ROUNDUP    | Resumo do dia: votos e chuva
                    ROUNDUP    | Günün özeti
                    ROUNDUP    | Przegląd prasy
                    ROUNDUP    | Nieuws in het kort
                    ROUNDUP    | 今日要闻汇总
                    ROUNDUP    | 今日の主なニュース
                    OPINION    | Commento: il molo va chiuso
                    OPINION    | Opinião: o cais deve fechar
                    OPINION    | Yorum: iskele kapanmalı
                    OPINION    | Komentarz: nabrzeże do zamknięcia
                    OPINION    | Opinie: de kade moet weg
                    OPINION    | 社论：码头该关了
                    OPINION    | 社説：埠頭は閉じるべきだ
                    WITHDRAWN  | Artykuł został wycofany
                    WITHDRAWN  | Ingetrokken: brand in de haven
                    WITHDRAWN  | 撤稿：北码头火灾
                    WITHDRAWN  | KILL: Fire on the northern quay
                    WITHDRAWN  | Dieser Artikel wurde zurückgezogen
                    WITHDRAWN  | Материал снят с публикации
                    """)
    void aHeadlineTellsTheKind(ArticleKind kind, String title) {
        assertThat(kind(title, "https://h.example/news/1", TEXT)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "LIVE, https://h.example/news/live/quay-fire",
        "OPINION, https://h.example/opinion/quay",
        "STORY, https://h.example/news/olive-oil",
        "STORY, https://h.example/delivery/quay"
    })
    void anAddressTellsTheKind(ArticleKind kind, String url) {
        assertThat(kind("The quay", url, TEXT)).isEqualTo(kind);
    }

    @Test
    void headingsWithDatelinesOfTheirOwnMakeARoundup() {
        List<Block> blocks = List.of(
                new Block(Block.Kind.HEADING, "Fire"), Block.paragraph("PORT CALLIS – " + TEXT),
                new Block(Block.Kind.HEADING, "Vote"), Block.paragraph("NEW DOLNA (Meridian) – " + TEXT),
                new Block(Block.Kind.HEADING, "Rain"), Block.paragraph("Sankt Orla, May 4 – " + TEXT));
        assertThat(ArticleKinds.classify(new Clues("Sunday", null, List.of(), blocks)))
                .isEqualTo(ArticleKind.ROUNDUP);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Attention Required! | Please enable cookies.
                    404 - Page not found | Try the search.
                    The quay | This article is for subscribers. Already a subscriber? Log in.
                    The quay | We value your privacy. We and our 300 partners store information on your device.
                    Der Kai | Jetzt weiterlesen mit unserem Abo
                    Причал | Материал доступен только подписчикам
                    """)
    void aWallIsToldByItsWords(String title, String text) {
        assertThat(kind(title, "https://h.example/1", text)).isEqualTo(ArticleKind.WALL);
    }

    @Test
    void aShortStoryAboutABlockedRoadIsNoWall() {
        assertThat(kind("Road blocked", "https://h.example/1", TEXT + " The road has been blocked since the morning."))
                .isEqualTo(ArticleKind.STORY);
    }
}
