package dev.dateline.domain.story.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.Placement.Joined;
import dev.dateline.domain.story.Placement.Opened;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every text gets a place: any language, any garbage. */
class LaneAnyTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        ru | Взрыв на шахте «Северная» в Воркуте: погибли пять горняков | В Воркуте после взрыва метана на шахте «Северная» погибли пятеро горняков | Выставка котов открылась в музее Рязани
        ar | مقتل خمسة في انهيار مبنى وسط حلب | انهيار مبنى في حلب يودي بحياة خمسة أشخاص | افتتاح معرض الكتاب في مدينة صفاقس
        es | Un terremoto de 6,8 sacude la costa de Coquimbo | Sismo de magnitud 6,8 sacude Coquimbo | El alcalde de Cuenca presenta su dimisión
        de | Brand in Lagerhalle am Hafen von Wismar | Wismar: Lagerhalle am Hafen brennt aus | Neue Straßenbahn für Gera bestellt
        vi | Cháy lớn tại chợ Bến Lức, ba người tử vong | Ba người tử vong trong vụ cháy chợ Bến Lức | Đội tuyển bóng chuyền nữ giành huy chương
        zh | 四川宜宾发生5.4级地震 | 四川宜宾5.4级地震已致三人受伤 | 上海书展今日开幕
        ja | 熊本県で震度5強の地震、けが人なし | 熊本で震度5強の地震 | 新しい図書館が開館
        th | ไฟไหม้โรงงานพลาสติกในสมุทรปราการ เสียชีวิต 3 ราย | ไฟไหม้โรงงานพลาสติกสมุทรปราการ ดับ 3 ราย | เปิดงานหนังสือแห่งชาติ
        ko | 부산 해운대 호텔 화재로 세 명 부상 | 해운대 호텔 화재, 세 명 부상 | 서울 도서전 개막
        hi | भोपाल में पुल गिरने से चार लोगों की मौत | भोपाल में पुल गिरा, चार लोगों की मौत | जयपुर में पुस्तक मेला शुरू
        und | Ildfest brenn Torvalshamn mølle | Torvalshamn mølle brenn ned | Kattvising i Bergsund
        """)
    void aRetoldHeadlineJoinsAndAnotherOpens(String language, String first, String retold, String other) {
        NewsLane lane = NewsLane.in(language);

        assertThat(lane.receives("a/1", first, "").placement()).isInstanceOf(Opened.class);
        assertThat(lane.receives("b/1", retold, "").placement()).isInstanceOf(Joined.class);
        assertThat(lane.receives("c/1", other, "").placement()).isInstanceOf(Opened.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'',''",
        "'   ','\n\n'",
        "'\u0000\u0007\u001b[','\u0001'",
        "😀😀,🔥",
        "!!!,???",
        "a,b",
        "Photos,",
        "'Live video',",
        "'\ud83d','\udd25'"
    })
    void aTextWithoutWordsToCompareStandsAlone(String title, @Nullable String body) {
        NewsLane lane = NewsLane.in("en");

        lane.receives("a/1", title, body == null ? "" : body);
        lane.receives("b/1", title, body == null ? "" : body);

        assertThat(lane.outcomes()).allSatisfy(o -> assertThat(o.placement()).isInstanceOf(Opened.class));
    }

    @Test
    void aMegabyteOfTextIsPlacedByItsBeginning() {
        NewsLane lane = NewsLane.in("en");
        lane.receives("a/1", "Three die in mill fire", NewsTexts.MILL_FIRE);

        String long1 = NewsTexts.MILL_FIRE_REWRITTEN + "x".repeat(500_000) + " word".repeat(100_000);

        assertThat(lane.receives("b/1", "Textile mill blaze kills three", long1).placement())
                .isInstanceOf(Joined.class);
        assertThat(lane.receives("c/1", "y".repeat(1_000_000), "z-".repeat(500_000))
                        .placement())
                .isInstanceOf(Opened.class);
    }

    @Test
    void aTitlelessTextIsHeadedByItsBeginning() {
        NewsLane lane = NewsLane.in("en");

        lane.receives("a/1", "", NewsTexts.STRIKE);

        assertThat(lane.outcomes().get(0).stories())
                .singleElement()
                .satisfies(s -> assertThat(s.title())
                        .startsWith("Bus drivers in Port Selwyn")
                        .hasSizeLessThan(130));
    }

    @Test
    void absurdDatesDoNotKeepAReportFromItsStory() {
        NewsLane lane = NewsLane.in("en");
        place(lane, "a/1", Instant.parse("0001-01-01T00:00:00Z"));
        place(lane, "b/1", Instant.parse("9999-12-31T00:00:00Z"));
        place(lane, "c/1", null);

        assertThat(lane.outcomes().subList(1, 3))
                .allSatisfy(o -> assertThat(o.placement()).isInstanceOf(Joined.class));
    }

    private static void place(NewsLane lane, String url, @Nullable Instant published) {
        lane.place(lane.report(ArticleKind.STORY, url, 1, "Three die in mill fire", NewsTexts.MILL_FIRE, published));
    }
}
