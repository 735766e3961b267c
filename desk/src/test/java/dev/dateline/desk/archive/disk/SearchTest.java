package dev.dateline.desk.archive.disk;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.News;
import dev.dateline.desk.archive.Marked;
import dev.dateline.desk.archive.SearchAsk;
import dev.dateline.desk.archive.SearchCursor;
import dev.dateline.desk.archive.SearchFilters;
import dev.dateline.desk.archive.SearchHits;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor types finds what they mean. */
class SearchTest {
    private static Filed filed;

    @BeforeAll
    static void fill(@TempDir Path folder) throws IOException {
        filed = new Filed(folder)
                .with(
                        News.story("quake")
                                .title("Strong earthquakes shake Port Selwyn")
                                .lead("Rescuers searched collapsed houses in Port Selwyn on Tuesday.")
                                .phase(StoryPhase.BREAKING)
                                .reportedBy("Harbour Post", NOON)
                                .reportedBy("Meridian Globe", NOON)
                                .build(),
                        News.story("strike")
                                .title("Dock workers begin strike over wages")
                                .lead("The union says that talks with the port have failed.")
                                .reportedBy("Harbour Post", NOON.minus(Duration.ofDays(2)))
                                .build(),
                        News.story("beben")
                                .lane("de")
                                .title("Schweres Erdbeben erschüttert Küstenstädte")
                                .lead("Die Regierung kündigte Hilfe für die Häuser an.")
                                .reportedBy("Abendblatt", NOON)
                                .build(),
                        News.story("zilzal")
                                .lane("ar")
                                .title("زلزال قوي يضرب العاصمة")
                                .lead("قال رجال الإنقاذ إنهم يبحثون عن ناجين.")
                                .reportedBy("Al Sabah", NOON)
                                .build(),
                        News.story("jishin")
                                .lane("ja")
                                .title("東京で強い地震、鉄道が停止")
                                .lead("気象庁によると津波の心配はない。")
                                .reportedBy("Asa Shimbun", NOON)
                                .build())
                .with(
                        Filed.article(
                                "harbour-post/1",
                                1,
                                "en",
                                NOON,
                                "After the earthquake, a night in tents",
                                "The mayor of Port Selwyn counted three hundred families.",
                                "A volunteer handed out blankets to the <b>shivering</b> crowd."),
                        Filed.article(
                                "globe/2", 1, "en", NOON, "Wheat prices fall", "Traders spoke of a good harvest."));
    }

    @AfterAll
    static void close() throws IOException {
        filed.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            earthquake              | quake
            earthquakes             | quake
            EARTHQUAKE              | quake
            earthq                  | quake
            sel                     | quake
            "port selwyn"           | quake
            collapsed house         | quake
            title:strike            | strike
            lead:talks              | strike
            title:talks             |
            outlet:"harbour post" strike | strike
            outlet:globe            | quake
            language:de             | beben
            phase:breaking          | quake
            outlets>=2              | quake
            strike OR wheat         | strike
            port NOT earthquake     | strike
            workers NEAR/3 strike   | strike
            erdbeben                | beben
            kustenstadte            | beben
            haus                    | beben
            häuser                  | beben
            زلزال                   | zilzal
            الزلزال                 | zilzal
            地震                     | jishin
            鉄道が停止                | jishin
            東                       | jishin
            """)
    void findsStories(String asked, String story) throws IOException {
        assertThat(filed.stories(asked)).isEqualTo(story == null ? List.of() : List.of(story));
    }

    @Test
    void findsArticlesByWordsDeepInTheirText() throws IOException {
        assertThat(filed.articles("blankets")).containsExactly("harbour-post/1");
        assertThat(filed.articles("place:\"port selwyn\"")).containsExactly("harbour-post/1");
        assertThat(filed.articles("outlets>=1")).isEmpty();
    }

    @Test
    void marksWhatWasLookedForAndLeavesMarkupToWhoShowsIt() throws IOException {
        SearchHits hits = filed.find("shivering tent");
        Marked snippet = hits.articles().hits().get(0).snippet();

        assertThat(hits.articles().hits().get(0).title().pieces()).contains(new Marked.Piece("tents", true));
        assertThat(snippet.pieces()).contains(new Marked.Piece("shivering", true));
        assertThat(snippet.text()).contains("<b>shivering</b>");
    }

    @ParameterizedTest
    @CsvSource({"earthqauke, earthquake", "selwin, selwyn", "blonkets, blankets"})
    void whatIsNowhereIsLookedForAsTheNearestWord(String typed, String meant) throws IOException {
        SearchHits hits = filed.find(typed);

        assertThat(hits.instead()).isEqualTo(meant);
        assertThat(hits.stories().total() + hits.articles().total()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "title:",
                "outlet: ",
                "((((",
                "NOT",
                "AND OR",
                "foo:bar",
                "\"unclosed earthquake",
                "earthquake)",
                "<script>alert(1)</script>",
                "*",
                "a*",
                "NEAR/",
                "velocity>=",
                "\u0000",
                "\uD800",
                "-",
                "since:soon",
                "rule:x",
                "earthquake AND",
                "🌋"
            })
    void anyTextIsAnswered(String garbage) throws IOException {
        assertThat(filed.find(garbage)).isNotNull();
    }

    @Test
    void noTextAtAllFails() throws IOException {
        Random random = new Random(7);
        String letters = "ab \"():*<>=-地ز\u0301'&|\\/NOTANDORtitle:outlet:since:2h";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(30); j >= 0; j--) {
                int at = random.nextInt(letters.length());
                text.append(letters, at, Math.min(letters.length(), at + 1 + random.nextInt(4)));
            }
            assertThat(filed.find(text.toString())).isNotNull();
        }
    }

    @Test
    void whatCannotBeReadIsTakenForWordsAndToldSo() throws IOException {
        SearchHits hits = filed.find("\"strong earthquake");

        assertThat(hits.hint()).contains("never closed");
        assertThat(hits.stories().hits()).hasSize(1);
    }

    @Test
    void filtersHoldBesidesTheWords() throws IOException {
        SearchFilters german = new SearchFilters("de", null, null, null, null, null, null, null);
        SearchFilters breaking = new SearchFilters(null, null, null, null, null, StoryPhase.BREAKING, null, null);
        SearchFilters today =
                new SearchFilters(null, null, null, null, null, null, NOON.minusSeconds(60), NOON.plusSeconds(60));

        assertThat(ids(ask("", german, null))).containsExactly("beben");
        assertThat(ids(ask("", breaking, null))).containsExactly("quake");
        assertThat(ids(ask("strike", today, null))).isEmpty();
    }

    @Test
    void aFreshStoryStandsAboveAnOlderOneThatSaysTheSame() throws IOException {
        filed.with(
                News.story("old")
                        .title("Tram derails")
                        .reportedBy("Post", NOON.minus(Duration.ofDays(9)))
                        .build(),
                News.story("new").title("Tram derails").reportedBy("Post", NOON).build());

        assertThat(filed.stories("tram")).containsExactly("new", "old");
    }

    @Test
    void leafingThroughSkipsNothingThoughNewsComes() throws IOException {
        for (int i = 0; i < 25; i++) {
            filed.with(News.story("ferry-" + i)
                    .title("Ferry sinks, report " + i)
                    .reportedBy("Post", NOON.minus(Duration.ofMinutes(i)))
                    .build());
        }
        SearchHits first = filed.find(ask("ferry", SearchFilters.NONE, null));
        filed.with(News.story("later")
                .title("Ferry raised")
                .reportedBy("Post", NOON.plusSeconds(9))
                .build());
        SearchHits second = filed.find(ask("ferry", SearchFilters.NONE, first.next()));
        SearchHits third = filed.find(ask("ferry", SearchFilters.NONE, second.next()));

        assertThat(first.stories().hits()).hasSize(10);
        assertThat(second.stories().hits()).hasSize(10);
        assertThat(third.stories().hits()).hasSize(5);
        assertThat(third.next()).isNull();
        assertThat(third.stories().hits())
                .noneMatch(hit -> hit.story().id().value().equals("later"));
    }

    @Test
    void storiesAlikeAreFoundByTheirWords() throws IOException {
        filed.with(News.story("aftershock")
                .title("Aftershock shakes Port Selwyn again")
                .lead("Rescuers left collapsed houses in Port Selwyn for an hour.")
                .reportedBy("Post", NOON)
                .build());

        assertThat(filed.likeness().like(new StoryId("quake"), 5, NOON))
                .extracting(story -> story.id().value())
                .containsExactly("aftershock");
    }

    private List<String> ids(SearchAsk ask) throws IOException {
        return filed.find(ask).stories().hits().stream()
                .map(hit -> hit.story().id().value())
                .toList();
    }

    private static SearchAsk ask(String text, SearchFilters filters, @Nullable SearchCursor after) {
        return new SearchAsk(text, filters, SearchAsk.What.ALL, SearchAsk.Order.BEST, 10, after);
    }
}
