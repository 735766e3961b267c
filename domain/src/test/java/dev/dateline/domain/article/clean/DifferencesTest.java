package dev.dateline.domain.article.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.Change;
import dev.dateline.domain.article.Change.Kind;
import dev.dateline.domain.article.PublishedDate;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.SourceId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DifferencesTest {

    private static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");
    private static final String LEAD = "A fire broke out on the northern quay of Port Callis early on Sunday.";
    private static final String TOLL = "Rescue teams found 12 dead in the ruins, the harbour master Olga Brandt said.";
    private static final String QUOTE =
            "“We heard one loud bang and then we ran,” a docker told reporters on the quay.";
    private static final String END = "The cause of the fire is not yet known, and the port stays closed until Monday.";

    private static Article article(String language, String title, @Nullable String summary, String... paragraphs) {
        return new Article(
                new ArticleId("a"),
                1,
                new SourceId("post"),
                Outlet.alone("post", "Harbour Post"),
                "https://h.example/quay-fire",
                title,
                summary,
                Arrays.stream(paragraphs).map(Block::paragraph).toList(),
                language,
                new PublishedDate(NOON, PublishedDate.Origin.FEED, 0.9),
                null,
                null,
                null,
                ArticleKind.STORY,
                null,
                List.of(),
                Arrival.LIVE,
                NOON,
                "",
                null,
                null,
                List.of(),
                null);
    }

    private static Article text(String... paragraphs) {
        return article("en", "Fire on the quay", "Forty led to safety.", paragraphs);
    }

    private static final Article KNOWN = text(LEAD, TOLL, QUOTE, END);

    private static List<Change> edit(String... paragraphs) {
        return Differences.between(KNOWN, text(paragraphs));
    }

    private static Change change(Kind kind, @Nullable String before, @Nullable String after) {
        return new Change(kind, before, after);
    }

    @Test
    void theSameTextHasNoDifference() {
        assertThat(edit(LEAD, TOLL, QUOTE, END)).isEmpty();
    }

    @Test
    void aHigherTollIsANumberWithItsNoun() {
        assertThat(edit(LEAD, TOLL.replace("12", "14"), QUOTE, END))
                .containsExactly(change(Kind.NUMBER, "12 dead", "14 dead"));
    }

    @Test
    void anotherHeadlineIsATitle() {
        assertThat(Differences.between(
                        KNOWN,
                        article("en", "Fire on the quay kills many", "Forty led to safety.", LEAD, TOLL, QUOTE, END)))
                .containsExactly(change(Kind.TITLE, "Fire on the quay", "Fire on the quay kills many"));
    }

    @Test
    void aTollInTheHeadlineIsTitleAndNumber() {
        Article three = article("en", "Three dead in fire", "Forty led to safety.", LEAD);
        Article four = article("en", "Four dead in fire", "Forty led to safety.", LEAD);
        assertThat(Differences.between(three, four))
                .containsExactly(
                        change(Kind.TITLE, "Three dead in fire", "Four dead in fire"),
                        change(Kind.NUMBER, "Three dead", "Four dead"));
    }

    @Test
    void aTollInANewHeadlineIsPairedByItsNoun() {
        Article few = article("en", "12 dead in quay fire", null, LEAD);
        Article many = article("en", "Harbour blaze: 14 dead, 30 hurt", null, LEAD);
        assertThat(Differences.between(few, many)).extracting(Change::kind).containsExactly(Kind.TITLE, Kind.NUMBER);
        assertThat(Differences.between(few, many)).contains(change(Kind.NUMBER, "12 dead", "14 dead"));
    }

    @Test
    void anotherSummaryOrFirstParagraphIsALead() {
        Article resumed = article("en", "Fire on the quay", "The whole quarter was cleared.", LEAD, TOLL, QUOTE, END);
        assertThat(Differences.between(KNOWN, resumed))
                .containsExactly(change(Kind.LEAD, "Forty led to safety.", "The whole quarter was cleared."));
        String lead = "A fire broke out on the southern quay of Port Callis early on Sunday.";
        assertThat(edit(lead, TOLL, QUOTE, END)).containsExactly(change(Kind.LEAD, LEAD, lead));
    }

    @Test
    void aRewordedQuoteIsOneChange() {
        String reworded = QUOTE.replace("one loud bang", "two loud bangs");
        assertThat(edit(LEAD, TOLL, reworded, END))
                .contains(change(
                        Kind.QUOTE,
                        "“We heard one loud bang and then we ran,”",
                        "“We heard two loud bangs and then we ran,”"))
                .noneMatch(change -> change.kind() == Kind.BODY);
    }

    @Test
    void aNameThatWasWrongIsAName() {
        assertThat(edit(LEAD, TOLL.replace("Olga Brandt", "Olga Brand"), QUOTE, END))
                .containsExactly(change(Kind.NAME, "Olga Brandt", "Olga Brand"));
    }

    @Test
    void paragraphsThatComeAndGoAreBody() {
        String more = "Divers went on searching the basin for two missing crew members on Sunday night.";
        assertThat(edit(LEAD, TOLL, QUOTE, more))
                .containsExactly(change(Kind.BODY, null, more), change(Kind.BODY, END, null));
    }

    @Test
    void aTextThatBecomesKnownIsNoEdit() {
        Article entry = article("en", "Fire on the quay", "Forty led to safety.");
        assertThat(Differences.between(entry, KNOWN)).containsExactly(change(Kind.FULL_TEXT, null, LEAD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,204 views",
                "3 min read",
                "Updated 5 minutes ago",
                "Updated: 4 May 2031, 12:45 GMT",
                "12 comments | 3 shares",
                "vor 2 Stunden",
                "Aktualisiert: 04.05.2031 12:45",
                "il y a 3 heures",
                "Mis à jour le 4 mai à 12h45",
                "hace 2 horas",
                "3 часа назад",
                "Обновлено: 12:45",
                "Просмотров: 1 204",
                "قبل 3 ساعات",
                "3小时前",
                "阅读 1204",
                "5分前",
                "Read also: Storm closes the harbour",
                "Share this article",
                "Photo: Harbour Post"
            })
    void whatMovesByItselfMakesNoVersion(String furniture) {
        assertThat(edit(LEAD, furniture, TOLL, QUOTE, END)).isEmpty();
        Article with = text(LEAD, furniture, TOLL, QUOTE, END);
        assertThat(Differences.between(with, KNOWN)).isEmpty();
        Article moved = text(LEAD, furniture.replace("3", "4").replace("2", "6"), TOLL, QUOTE, END);
        assertThat(Differences.between(with, moved)).isEmpty();
    }

    @Test
    void typographyOrderAndDivisionMakeNoVersion() {
        assertThat(edit(LEAD, TOLL, QUOTE.replace('“', '"').replace('”', '"'), END))
                .isEmpty();
        assertThat(edit(LEAD, QUOTE, TOLL, END)).isEmpty();
        assertThat(edit(LEAD + " " + TOLL, QUOTE, END)).isEmpty();
        assertThat(edit(LEAD.toUpperCase(java.util.Locale.ROOT), TOLL.replace(" ", "\u00A0"), QUOTE, END))
                .isEmpty();
        String decomposed = "Le café de la gare".replace("é", "e\u0301");
        assertThat(Differences.between(text("Le café de la gare"), text(decomposed)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | At least 1,200 people fled.        | At least 1.500 people fled.       | 1,200 people   | 1.500 people
            en | Prices rose by 3.5% in May.        | Prices rose by 3.7% in May.       | 3.5%           | 3.7%
            en | Twelve workers were hurt on Monday.| Fourteen workers were hurt on Monday. | Twelve workers | Fourteen workers
            en | The crash killed 12, police say.   | The crash killed 13, police say.  | killed 12      | killed 13
            de | Bei dem Brand starben 12 Menschen. | Bei dem Brand starben 14 Menschen.| 12 Menschen    | 14 Menschen
            de | Drei Menschen wurden verletzt.     | Vier Menschen wurden verletzt.    | Drei Menschen  | Vier Menschen
            fr | Le séisme a fait 12 morts lundi.   | Le séisme a fait 21 morts lundi.  | 12 morts       | 21 morts
            es | El incendio dejó 12 muertos.       | El incendio dejó 13 muertos.      | 12 muertos     | 13 muertos
            ru | Погибли 12 человек, сообщили власти. | Погибли 13 человек, сообщили власти. | 12 человек | 13 человек
            ar | قتل ١٢ شخصا في الحريق              | قتل ١٣ شخصا في الحريق             | ١٢ شخصا        | ١٣ شخصا
            zh | 火灾造成12人死亡。                  | 火灾造成14人死亡。                 | 12人           | 14人
            ja | 火災で12人が死亡した。              | 火災で14人が死亡した。             | 12人           | 14人
            """)
    void numbersAreToldInManyLanguages(String language, String was, String is, String before, String after) {
        assertThat(Differences.between(
                        article(language, "T", "", LEAD, was, END), article(language, "T", "", LEAD, is, END)))
                .contains(change(Kind.NUMBER, before, after));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,200 people fled.|1200 people fled.",
                "COVID-19 is back.|COVID-20 is back.",
                "Twelve people fled.|12 people fled."
            })
    void otherSpellingsOfANumberAreNoOtherNumber(String pair) {
        String[] sides = pair.split("\\|");
        assertThat(Differences.between(text(LEAD, sides[0], END), text(LEAD, sides[1], END)))
                .noneMatch(change -> change.kind() == Kind.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction: an earlier version misstated the number of ships.",
                "CORRECTION (4 May): The mayor's name is Brandt.",
                "This article was amended on 4 May 2031 to correct the toll.",
                "An earlier version of this story said that 12 had died.",
                "Editor's note: This story has been updated to correct the name of the ship.",
                "Korrektur: In einer früheren Version hieß es, zwölf Menschen seien gestorben.",
                "In einer früheren Version dieses Artikels hieß es, es seien zwölf.",
                "Anmerkung der Redaktion: Die Zahl der Opfer wurde korrigiert.",
                "Rectificatif : le nombre des victimes était faux.",
                "Cet article a été modifié le 4 mai pour corriger le bilan.",
                "Corrección: el número de muertos era incorrecto en la versión anterior.",
                "Una versión anterior de este artículo decía que eran doce.",
                "Esta reportagem foi corrigida: o número de mortos era outro.",
                "Rettifica: il numero delle vittime era sbagliato.",
                "Rectificatie: in het bericht stond een verkeerd aantal.",
                "Sprostowanie: liczba ofiar była błędna.",
                "Исправление: число погибших было названо неверно.",
                "В первоначальной версии материала было названо другое число.",
                "Düzeltme: Haberin ilk halinde sayı yanlıştı.",
                "تصحيح: ورد في نسخة سابقة عدد خاطئ للضحايا.",
                "更正：此前报道的死亡人数有误。",
                "訂正：当初の記事の死者数に誤りがありました。"
            })
    void aNoticeThatOwnsUpToAnErrorIsACorrection(String notice) {
        assertThat(edit(LEAD, TOLL, QUOTE, END, notice)).contains(change(Kind.CORRECTION, null, notice));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister announced a correction of the course of the government on Sunday.",
                "The court corrected the sentence, and the man was freed after four years.",
                "Analysts expect a market correction: shares could fall by a tenth, they say.",
                "The version that the police gave of the events was quite another one, she said.",
                "Die Korrektur der Zahlen durch das Amt kam überraschend für alle."
            })
    void newsOfCorrectionsIsNone(String paragraph) {
        assertThat(edit(LEAD, TOLL, QUOTE, END, paragraph)).noneMatch(change -> change.kind() == Kind.CORRECTION);
    }

    @Test
    void aVersionStaysSmall() {
        String[] one = IntStream.range(0, 900)
                .mapToObj(i -> "Paragraph " + i + " says that " + i + " ships lay in the port of Callis.")
                .toArray(String[]::new);
        String[] other = IntStream.range(0, 900)
                .mapToObj(i -> "Line " + i + " tells of another thing, " + 2 * i + " cars. " + "x".repeat(999))
                .toArray(String[]::new);
        List<Change> changes = Differences.between(text(one), text(other));
        assertThat(changes).hasSizeBetween(1, Differences.MOST);
        assertThat(changes).allSatisfy(change -> {
            assertThat(change.before() == null ? 0 : change.before().length()).isLessThanOrEqualTo(Change.LONGEST);
            assertThat(change.after() == null ? 0 : change.after().length()).isLessThanOrEqualTo(Change.LONGEST);
        });
    }
}
