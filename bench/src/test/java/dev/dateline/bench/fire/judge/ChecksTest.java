package dev.dateline.bench.fire.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.bench.fire.press.Happening;
import dev.dateline.bench.fire.press.Telling;
import dev.dateline.bench.told.Receivers;
import dev.dateline.domain.item.DeadLetter;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Happening HAPPENING = Happening.of(3);
    private static final Telling TELLING = new Telling(
            HAPPENING, "http://10.0.0.1:80/news/a-3", 0, NOW, HAPPENING.headline(0), HAPPENING.text(0), false, 0);

    private final WireLedger ledger = new WireLedger(InstantSource.fixed(NOW));
    private final Complaints complaints = new Complaints(Set.of());

    @Test
    void whatNeverArrivedIsLost() throws IOException {
        Truth truth = new Truth(List.of(TELLING), List.of(TELLING), 0);
        ArticleCheck.of(ledger, truth, complaints);
        StoryCheck.of(ledger, truth, complaints);
        try (Receivers receivers = new Receivers()) {
            AlertCheck.of(ledger, truth, receivers, complaints);
        }
        assertThat(complaints.lines())
                .extracting(line -> line.replaceFirst(":? \\[.*", ""))
                .containsExactly(
                        "1 × lost: no article",
                        "1 × a report in no story",
                        "4 × lost: a reader was not told of an event");
    }

    @Test
    void aStoryWhoseFirstEventIsMissingHasAGap() {
        StoryId story = new StoryId("one");
        ledger.note(new StoryEvent(story, 2, NOW, "en", new StoryChange.Closed()));
        EventCheck.of(ledger, complaints);
        assertThat(complaints.lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("gap")
                .contains("one [2]");
    }

    @Test
    void poisonMustBeSetAsideOnce() {
        Poisoned poisoned = new Poisoned();
        poisoned.add("items", 0, 7);
        poisoned.add("items", 1, 9);
        ledger.deadLetters.add(letter("items-1@9"));
        ledger.deadLetters.add(letter("items-1@9"));
        poisoned.check(ledger, complaints);
        assertThat(complaints.lines())
                .containsExactly(
                        "1 × lost: poison that was not set aside: [items-0@7]",
                        "1 × doubled: poison that was set aside twice: [items-1@9]");
    }

    @Test
    void aHeadlineTellsItsEvent() {
        Truth truth = new Truth(List.of(TELLING), List.of(TELLING), 0);
        assertThat(truth.event("Corrected: " + HAPPENING.headline(2))).contains(3);
        assertThat(truth.event(Happening.of(4).headline(0))).isEmpty();
    }

    private static DeadLetter letter(String origin) {
        return new DeadLetter(origin, "article", "noise", NOW, new byte[0], 0, null);
    }
}
