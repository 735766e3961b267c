package dev.dateline.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.domain.article.PublishedDate.Origin;
import dev.dateline.domain.item.DateDoubt;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DateChoiceTest {

    private static final Instant READ_AT = Instant.parse("2031-05-04T12:00:00Z");

    private static PublishedDate feed(String at) {
        return new PublishedDate(Instant.parse(at), Origin.FEED, 0.9);
    }

    private static PublishedDate page(String at, double confidence) {
        return new PublishedDate(Instant.parse(at), Origin.JSON_LD, confidence);
    }

    @Test
    void datesThatAgreeStrengthenEachOther() {
        DateChoice choice = DateChoice.of(feed("2031-05-04T06:10:00Z"), page("2031-05-04T00:00:00Z", 0.8), READ_AT);
        assertThat(choice.doubt()).isNull();
        assertThat(choice.date()).isNotNull();
        assertThat(choice.date().at()).isEqualTo("2031-05-04T06:10:00Z");
        assertThat(choice.date().confidence()).isCloseTo(0.98, within(0.001));
    }

    @Test
    void anOldArticleAnnouncedAnewKeepsItsOldDate() {
        DateChoice choice = DateChoice.of(feed("2031-05-04T11:00:00Z"), page("2029-02-01T08:00:00Z", 0.95), READ_AT);
        assertThat(choice.doubt()).isEqualTo(DateDoubt.CONTRADICTED);
        assertThat(choice.date()).isNotNull();
        assertThat(choice.date().at()).isEqualTo("2029-02-01T08:00:00Z");
        assertThat(choice.date().confidence()).isLessThan(0.95);
        assertThat(DateChoice.of(choice.date(), feed("2031-05-04T11:00:00Z"), READ_AT)
                        .date())
                .as("hearing the feed once more changes nothing")
                .isEqualTo(choice.date());
    }

    @Test
    void aGuessOnThePageDoesNotOutweighTheFeed() {
        DateChoice choice = DateChoice.of(feed("2031-05-04T11:00:00Z"), page("2029-02-01T00:00:00Z", 0.3), READ_AT);
        assertThat(choice.date()).isNotNull();
        assertThat(choice.date().at()).isEqualTo("2031-05-04T11:00:00Z");
    }

    @Test
    void aDateFromTheFutureGivesWay() {
        DateChoice choice = DateChoice.of(feed("2031-06-04T11:00:00Z"), page("2031-05-03T08:00:00Z", 0.6), READ_AT);
        assertThat(choice.doubt()).isEqualTo(DateDoubt.FUTURE);
        assertThat(choice.date()).isEqualTo(page("2031-05-03T08:00:00Z", 0.6));
    }

    @Test
    void anUnsetClockIsWorthNextToNothing() {
        DateChoice choice = DateChoice.of(feed("1970-01-01T00:00:00Z"), null, READ_AT);
        assertThat(choice.doubt()).isEqualTo(DateDoubt.EPOCH);
        assertThat(choice.date()).isNotNull();
        assertThat(choice.date().confidence()).isLessThanOrEqualTo(0.1);
    }

    @Test
    void aDateThatItsFeedGivesAwayGivesWayToThePages() {
        PublishedDate stuck = feed("2031-02-01T08:00:00Z").with(DateDoubt.STUCK, 0.1);
        DateChoice choice = DateChoice.of(stuck, page("2031-05-04T06:00:00Z", 0.6), READ_AT);
        assertThat(choice.date()).isEqualTo(page("2031-05-04T06:00:00Z", 0.6));
        assertThat(DateChoice.of(stuck, null, READ_AT).date())
                .as("better than none")
                .isEqualTo(stuck);
    }

    @Test
    void theReasonOfADoubtStaysWithTheDateUntilAnotherPlaceAgrees() {
        PublishedDate hint = page("2031-05-04T00:00:00Z", 0.4).with(DateDoubt.HINT, 0.4);
        assertThat(DateChoice.of(null, hint, READ_AT).date()).isEqualTo(hint);
        assertThat(DateChoice.of(feed("2031-05-04T09:00:00Z"), hint, READ_AT).date())
                .satisfies(date -> assertThat(date.doubt()).isNull());
    }

    @Test
    void theSameDateTwiceIsNoConfirmation() {
        PublishedDate date = feed("2031-05-04T11:00:00Z");
        assertThat(DateChoice.of(date, date, READ_AT)).isEqualTo(new DateChoice(date, null));
    }

    @Test
    void withoutDatesThereIsNone() {
        assertThat(DateChoice.of(null, null, READ_AT)).isEqualTo(new DateChoice(null, null));
    }
}
