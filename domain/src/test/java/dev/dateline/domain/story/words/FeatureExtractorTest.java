package dev.dateline.domain.story.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.domain.story.ReportFeatures;
import dev.dateline.domain.story.TermCount;
import dev.dateline.domain.story.TermCount.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureExtractorTest {
    private final FeatureExtractor extractor = new FeatureExtractor();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        en | The mayor's cities stopped voting           | mayor city stop voting
        en | the café paid $1,250.50 on the 3rd          | cafe paid 1,250.50 3rd
        en | ﬁres — ＮＡＴＯ ½                              | fire nato
        en | I can't, they’ve                            |
        es | las inundaciones dejaron víctimas           | inunda dejaro victim
        fr | l’été et les élèves                         | ete elev
        de | die Straßen im Süden                        | strass sude
        ru | ещё взрывы на заводах                       | взрыв завод
        tr | IŞIK ve ışık                                | isik isik
        ar | المدينة والمدينة                             | مدين مدين
        ar | ٣٠ قتيلا                                    | 30 قتيلا
        fa | می‌شود                                      | میشود
        zh | 北京大学 2026 Olympics                         | 北京 京大 大学 2026 olympi
        ja | 東京でiPhone発売                               | 東京 京で iphone 発売
        ko | 서울 지하철                                    | 서울 지하 하철
        th | ไฟไหม้                                      | ไฟ ฟไ ไห หม ม้
        hi | भोपाल में पुल                                 | भोपाल पुल
        vi | cháy chợ                                    | cháy chợ cháy_chợ
        und | Donau­dampf­schiff über Øresund             | donaud uber oresun
        xx-weird tag! | straße                           | strass
        """)
    void wordsBecomeTerms(String language, String text, String terms) {
        String expected = terms == null ? "" : terms;
        assertThat(terms(extractor.extract("", text, language)).distinct().collect(Collectors.joining(" ")))
                .isEqualTo(List.of(expected.split(" ")).stream().distinct().collect(Collectors.joining(" ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
        Fire destroys old mill in Corbin | The Daily Post     ; Fire destroys old mill in Corbin
        Fire destroys old mill in Corbin - World - post.example; Fire destroys old mill in Corbin
        World | Fire destroys old mill in Corbin              ; Fire destroys old mill in Corbin
        Fire in Lima - two die                                ; Fire in Lima - two die
        Corbin mill fire - police arrest owner of the mill    ; Corbin mill fire - police arrest owner of the mill
        Mill burns | Post                                     ; Mill burns | Post
        """)
    void siteAndSectionNamesLeaveTheTitle(String title, String kept) {
        assertThat(Headline.withoutSiteName(title)).isEqualTo(kept);
    }

    @Test
    void countsTellTitleLeadAndRestApart() {
        String body = "mill ".repeat(3) + "smoke ".repeat(60) + "mill ".repeat(2);

        assertThat(extractor.extract("Mill burns", body, "en").terms())
                .filteredOn(t -> t.term().equals("mill"))
                .extracting(TermCount::title, TermCount::lead, TermCount::rest)
                .containsExactly(tuple(1, 3, 2));
    }

    @Test
    void onlyTheBeginningOfALongBodyCounts() {
        String body = "smoke ".repeat(250) + "whale";

        assertThat(terms(extractor.extract("Mill burns", body, "en"))).doesNotContain("whale");
    }

    @Test
    void twoNamesInARowMakeATermOfTheirOwn() {
        List<TermCount> terms = extractor
                .extract("Fire chief resigns", "The chief, Dana Okafor, left on Friday with 7 others.", "en")
                .terms();

        assertThat(terms)
                .filteredOn(t -> t.kind() == Kind.NAME_BIGRAM)
                .extracting(TermCount::term)
                .containsExactly("dana_okafor");
        assertThat(terms)
                .filteredOn(t -> t.kind() == Kind.NUMBER)
                .extracting(TermCount::term)
                .containsExactly("7");
        assertThat(terms)
                .filteredOn(t -> t.term().equals("okafor"))
                .extracting(TermCount::capitalised, TermCount::midSentence)
                .containsExactly(tuple(1, 1));
    }

    @Test
    void capitalsOfATitleCaseHeadlineSayNothing() {
        assertThat(extractor
                        .extract("Mayor Of Corbin Harbour Quits After Fire", "", "en")
                        .terms())
                .allSatisfy(t -> {
                    assertThat(t.kind()).isEqualTo(Kind.WORD);
                    assertThat(t.midSentence()).isZero();
                });
    }

    @Test
    void aTextWithoutATitleIsHeadedByItsFirstSentence() {
        ReportFeatures features = extractor.extract("", "A mill burned down in Corbin. Nobody was hurt.", "en");

        assertThat(features.hasBody()).isTrue();
        assertThat(features.terms())
                .filteredOn(t -> t.title() > 0)
                .extracting(TermCount::term)
                .contains("mill", "corbin");
        assertThat(features.terms())
                .filteredOn(t -> t.term().equals("hurt"))
                .allSatisfy(t -> assertThat(t.title()).isZero());
    }

    @ParameterizedTest
    @CsvSource({"en-US,en", "EN,en", "zh_Hant_TW,zh", "nb,no", "iw,he", "'',und", "x,und", "english,und", "' fr ',fr"})
    void aTagGivesItsLane(String tag, String lane) {
        assertThat(FeatureExtractor.lane(tag)).isEqualTo(lane);
    }

    private static java.util.stream.Stream<String> terms(ReportFeatures features) {
        return features.terms().stream().map(TermCount::term);
    }
}
