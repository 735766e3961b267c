package dev.dateline.desk.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.News;
import dev.dateline.desk.story.Found;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.erasure.Erasure;
import dev.dateline.domain.erasure.Erasure.Kind;
import dev.dateline.domain.erasure.Erasure.Subject;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was erased leaves the desk's memory at once, whichever of its records was read first. */
class NewsroomErasureTest {
    private final Newsroom newsroom = new Newsroom(10, InstantSource.fixed(News.NOON));

    @Test
    void aStoryThatIsTheErasedArticlesAloneIsAnsweredAsErased() {
        Story mill = News.story("mill")
                .title("Zanzibarine fire")
                .reportedBy("Post", News.NOON)
                .build();
        newsroom.story(mill);
        newsroom.alert(News.alert("a1", "Fires", mill, News.NOON));

        erase(mill, mill.reports().get(0).article());

        assertThat(newsroom.stories().find(mill.id())).isInstanceOf(Found.Erased.class);
        assertThat(newsroom.alerts().newest(10)).isEmpty();
        assertThat(newsroom.stories().size()).isZero();
    }

    @Test
    void whatIsReadAfterTheListIsNotTakenUpEither() {
        Story mill = News.story("mill")
                .title("Zanzibarine fire")
                .reportedBy("Post", News.NOON)
                .build();
        erase(mill, mill.reports().get(0).article());

        newsroom.story(mill);
        newsroom.alert(News.alert("a1", "Fires", mill, News.NOON));

        assertThat(newsroom.stories().find(mill.id())).isInstanceOf(Found.Erased.class);
        assertThat(newsroom.alerts().newest(10)).isEmpty();
    }

    @Test
    void anotherReportsAlertOnTheStoryKeepsThatReportsHeadlineAlone() {
        News news = News.story("mill").title("Zanzibarine fire").reportedBy("Post", News.NOON);
        Story mill = news.title("Mill fire")
                .reportedBy("Globe", News.NOON)
                .title("Zanzibarine fire")
                .build();
        ReportRef globe = mill.reports().get(1);
        Alert told = News.alert("a1", "Fires", mill, News.NOON);
        Alert ofGlobe =
                News.alert("a1", "fires", "Fires", told.title(), new Cause.StoryMet(mill.id(), globe), News.NOON);
        newsroom.story(mill);
        newsroom.alert(ofGlobe);

        erase(mill, mill.reports().get(0).article());

        assertThat(newsroom.alerts().newest(10))
                .singleElement()
                .satisfies(alert -> assertThat(alert.title()).isEqualTo("Mill fire"));
        assertThat(newsroom.stories().find(mill.id()))
                .isInstanceOfSatisfying(
                        Found.Here.class,
                        here -> assertThat(here.story().title()).isEqualTo("Mill fire"));
    }

    private void erase(Story story, ArticleId article) {
        Subject subject = new Subject(Kind.ARTICLE, article.value());
        newsroom.erasure(
                subject.key(), new Erasure(subject, News.NOON.plusSeconds(60), "Ada", "", null, List.of(story.id())));
    }
}
