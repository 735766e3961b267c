package dev.dateline.desk.story;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.desk.News;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryBoardTest {

    private final StoryBoard board = new StoryBoard(3);

    @Test
    void moreOutletsStandHigher() {
        board.put(told("one", NOON, "Meridian"));
        board.put(told("three", NOON, "Meridian", "Harbour Post", "Isle Observer"));
        assertThat(ids(StoryQuery.top(10))).containsExactly("three", "one");
    }

    @Test
    void sixHoursHalveARank() {
        Story story = told("quake", NOON, "Meridian", "Harbour Post", "Isle Observer");
        assertThat(Rank.of(story, NOON)).isEqualTo(2, within(1e-9));
        assertThat(Rank.of(story, NOON.plus(Duration.ofHours(6)))).isEqualTo(1, within(1e-9));
    }

    @Test
    void theOrderOfRanksIsTheOrderOfTheNumbersShown() {
        board.put(told("old-and-wide", NOON.minus(Duration.ofHours(7)), "A", "B", "C"));
        board.put(told("new-and-narrow", NOON, "A"));
        board.put(told("between", NOON.minus(Duration.ofHours(2)), "A", "B"));
        List<Story> ranked = board.snapshot().select(StoryQuery.top(10)).stories();
        assertThat(ranked).extracting(story -> -Rank.of(story, NOON)).isSorted();
        assertThat(ids(StoryQuery.top(10))).containsExactly("between", "new-and-narrow", "old-and-wide");
    }

    @Test
    void amongEqualsTheStorySeenLastComesFirst() {
        board.put(told("earlier", NOON, "Meridian"));
        board.put(told("later", NOON.plusSeconds(1), "Meridian"));
        assertThat(ids(StoryQuery.top(10))).containsExactly("later", "earlier");
    }

    @Test
    void aNewerStateReplacesTheOlder() {
        board.put(told("quake", NOON, "Meridian"));
        board.put(told("quake", NOON.plusSeconds(9), "Meridian", "Harbour Post"));
        assertThat(board.snapshot().size()).isEqualTo(1);
        assertThat(board.reports()).isEqualTo(2);
    }

    @Test
    void aMergedStoryLeadsToItsTargetAlsoOverSeveralMergers() {
        board.put(told("c", NOON, "Meridian"));
        board.put(News.story("b").mergedInto("c").build());
        board.put(News.story("a").mergedInto("b").build());
        assertThat(board.find(new StoryId("a"))).isEqualTo(new Found.Moved(new StoryId("c")));
        assertThat(ids(StoryQuery.top(10))).containsExactly("c");
    }

    @Test
    void storiesMergedInACircleAreUnknown() {
        board.put(News.story("a").mergedInto("b").build());
        board.put(News.story("b").mergedInto("a").build());
        assertThat(board.find(new StoryId("a"))).isInstanceOf(Found.Unknown.class);
    }

    @Test
    void theStorySeenLongestAgoMakesRoom() {
        for (int i = 0; i < 5; i++) {
            board.put(told("s" + i, NOON.plusSeconds(i), "Meridian"));
        }
        assertThat(ids(StoryQuery.top(10))).containsExactly("s4", "s3", "s2");
        assertThat(board.find(new StoryId("s0"))).isInstanceOf(Found.Unknown.class);
    }

    @Test
    void aDeletedKeyTakesItsStoryOffTheBoard() {
        board.put(told("quake", NOON, "Meridian"));
        board.remove(new StoryId("quake"));
        assertThat(board.snapshot().size()).isZero();
    }

    @Test
    void filteringForgivesCaseAndAccentsAndWantsAllWords() {
        board.put(News.story("q")
                .lane("fr")
                .title("Élection à Québec")
                .reportedBy("Le Courrier", NOON)
                .build());
        board.put(News.story("t")
                .title("Election in Tessaly")
                .reportedBy("Meridian", NOON)
                .build());
        assertThat(ids(asking(null, "QUEBEC election"))).containsExactly("q");
        assertThat(ids(asking(null, "election meridian"))).containsExactly("t");
        assertThat(ids(asking("fr", "tessaly"))).isEmpty();
        assertThat(ids(asking("fr", " "))).containsExactly("q");
    }

    @Test
    void aCursorGoesOnWhereThePageEndedWhileRanksMove() {
        board.put(told("first", NOON, "A", "B", "C"));
        board.put(told("second", NOON, "A", "B"));
        board.put(told("third", NOON, "A"));
        StorySelection page = board.snapshot().select(StoryQuery.top(1));
        StoryCursor next = StoryCursor.parse(page.next().text()).orElseThrow();
        board.put(told("second", NOON, "A", "B", "C", "D"));
        assertThat(ids(new StoryQuery(StoryFilter.ALL, 5, next))).containsExactly("third");
        assertThat(page.matching()).isEqualTo(3);
    }

    @Test
    void theLastPageHasNoCursor() {
        board.put(told("only", NOON, "A"));
        assertThat(board.snapshot().select(StoryQuery.top(1)).next()).isNull();
    }

    private List<String> ids(StoryQuery query) {
        return board.snapshot().select(query).stories().stream()
                .map(story -> story.id().value())
                .toList();
    }

    private static StoryQuery asking(String language, String text) {
        return new StoryQuery(StoryFilter.of(language, text), 10, null);
    }

    private static Story told(String id, Instant at, String... outlets) {
        News news = News.story(id);
        for (String outlet : outlets) {
            news.reportedBy(outlet, at);
        }
        return news.build();
    }
}
