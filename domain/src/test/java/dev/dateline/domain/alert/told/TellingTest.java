package dev.dateline.domain.alert.told;

import static dev.dateline.domain.alert.told.ToldStory.NOON;
import static dev.dateline.domain.alert.told.ToldStory.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.alert.Reason;
import dev.dateline.domain.alert.told.Telling.Outcome;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TellingTest {
    private static final List<Reason> FIRES = List.of(new Reason("fires", "Fires", List.of("fire")));

    private final Telling telling = new Telling("night-desk");
    private final Map<StoryId, Told> told = new HashMap<>();
    private final ToldStory fire = new ToldStory("en-1", "Fire in the harbour").by("post");

    private @Nullable Alert met(ToldStory story) {
        return keep(telling.met(new Notice.Met(story.state(), FIRES), told.get(story.id), NOON));
    }

    private @Nullable Alert keep(Outcome outcome) {
        told.putAll(outcome.told());
        return outcome.alert();
    }

    private @Nullable Alert corrected(ToldStory story, ReportRef report) {
        return keep(telling.corrected(
                new Notice.Corrected(story.id, story.title, report, story.balance), told.get(story.id), NOON));
    }

    private @Nullable Alert parted(ToldStory from, ToldStory into, ReportRef report) {
        Notice.Parted notice = new Notice.Parted(from.state(), into.id, List.of(report.article()), List.of(report));
        return keep(telling.parted(notice, told.get(from.id), told.get(into.id), NOON));
    }

    private static List<Novelty> news(@Nullable Alert alert) {
        assertThat(alert).isNotNull();
        return alert.news();
    }

    @Test
    void aStoryIsToldOnce() {
        assertThat(met(fire)).extracting(Alert::kind).isEqualTo(Alert.Kind.FIRST);
        assertThat(met(fire)).isNull();
        assertThat(met(fire.by("post"))).isNull();
    }

    @Test
    void anotherOriginIsNews() {
        met(fire);
        Alert again = met(fire.by("courier", "radio"));
        assertThat(news(again))
                .containsExactly(
                        new Novelty(Novelty.Kind.ORIGIN, "courier"), new Novelty(Novelty.Kind.ORIGIN, "radio"));
        assertThat(again.kind()).isEqualTo(Alert.Kind.FOLLOW_UP);
        assertThat(met(fire)).isNull();
    }

    @Test
    void allAlertsOfAStoryAreOneThread() {
        Alert first = met(fire);
        Alert second = met(fire.by("courier"));
        assertThat(first).isNotNull();
        assertThat(second).isNotNull();
        assertThat(second.thread()).isEqualTo(first.thread());
        assertThat(List.of(first.number(), second.number())).containsExactly(1, 2);
        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    void aFasterPhaseIsNewsAndASlowerOneIsNot() {
        met(fire);
        assertThat(news(met(fire.in(StoryPhase.BREAKING))))
                .containsExactly(new Novelty(Novelty.Kind.PHASE, "BREAKING"));
        assertThat(met(fire.in(StoryPhase.DEVELOPING))).isNull();
        assertThat(met(fire.in(StoryPhase.BREAKING))).isNull();
    }

    @Test
    void aStoryThatFadedMayBreakAgain() {
        met(fire.in(StoryPhase.BREAKING));
        assertThat(met(fire.in(StoryPhase.FADING))).isNull();
        assertThat(met(fire.in(StoryPhase.BREAKING))).isNotNull();
    }

    @Test
    void aNewNumberInTheHeadlineIsNews() {
        fire.title = "Fire in the harbour: 12 hurt in 2026";
        met(fire);
        fire.title = "Fire in the harbour: 1,031 hurt";
        assertThat(news(met(fire))).containsExactly(new Novelty(Novelty.Kind.NUMBER, "1031"));
        fire.title = "Fire in the harbour: 1.031 hurt";
        assertThat(met(fire)).isNull();
    }

    @Test
    void aMergeIsNotToldAndNothingIsToldAgainAfterIt() {
        ToldStory blaze = new ToldStory("en-2", "Blaze at the docks").by("courier");
        Alert first = met(fire);
        met(blaze);
        keep(telling.merged(blaze.id, told.get(fire.id), told.get(blaze.id)));
        blaze.reports.addAll(fire.reports);
        assertThat(met(blaze)).isNull();
        assertThat(first).isNotNull();
        assertThat(met(blaze.by("radio"))).extracting(Alert::thread).isEqualTo(first.thread());
    }

    @Test
    void aCorrectionGoesOnceToWhomTheReportWasTold() {
        met(fire);
        ReportRef known = fire.reports.get(0);
        ReportRef withdrawn = report("post", "en-1 of post 0", 2, ArticleKind.WITHDRAWN, "Fire in the harbour");
        assertThat(withdrawn.article()).isEqualTo(known.article());
        Alert correction = corrected(fire, withdrawn);
        assertThat(news(correction)).extracting(Novelty::kind).containsExactly(Novelty.Kind.WITHDRAWN);
        assertThat(correction.kind()).isEqualTo(Alert.Kind.CORRECTION);
        assertThat(corrected(fire, withdrawn)).isNull();
        assertThat(corrected(fire, report("radio", "never told", 2, ArticleKind.CORRECTION, "Fire")))
                .isNull();
    }

    @Test
    void aSplitIsToldWithALinkAndTheOtherStoryIsNotToldAnew() {
        met(fire.by("courier"));
        ReportRef moved = fire.reports.get(1);
        ToldStory other = new ToldStory("en-3", "Fire in the old mill");
        fire.reports.remove(moved);
        other.reports.add(moved);
        assertThat(news(parted(fire, other, moved))).extracting(Novelty::kind).containsExactly(Novelty.Kind.SPLIT);
        assertThat(parted(fire, other, moved)).isNull();
        assertThat(met(other)).isNull();
        assertThat(met(other.by("radio"))).isNotNull();
    }

    @Test
    void whatLeftUntoldIsToldAsAStoryOfItsOwn() {
        met(fire);
        ReportRef late = report("courier", "late", "Fire in the old mill");
        ToldStory other = new ToldStory("en-3", "Fire in the old mill");
        other.reports.add(late);
        assertThat(parted(fire, other, late)).isNull();
        assertThat(met(other)).extracting(Alert::kind).isEqualTo(Alert.Kind.FIRST);
    }

    @Test
    void aThreadGoesAlongWhenAllThatWasToldLeaves() {
        Alert first = met(fire);
        ReportRef moved = fire.reports.get(0);
        fire.by("courier").reports.remove(moved);
        ToldStory other = new ToldStory("en-3", "Fire in the old mill");
        other.reports.add(moved);
        Alert split = parted(fire, other, moved);
        assertThat(first).isNotNull();
        assertThat(split).isNotNull();
        assertThat(List.of(split.thread(), split.number())).isEqualTo(List.of(first.thread(), 2));
        assertThat(met(other)).isNull();
        Alert stayed = met(fire);
        assertThat(stayed).isNotNull();
        assertThat(stayed.kind()).isEqualTo(Alert.Kind.FIRST);
        assertThat(stayed.thread()).isNotEqualTo(first.thread());
        assertThat(stayed.number()).isEqualTo(1);
    }

    @Test
    void anOriginWhoseReportWasOfAnotherEventIsNewsWhenItReports() {
        met(fire.by("courier", "radio"));
        ReportRef moved = fire.reports.get(1);
        fire.reports.remove(moved);
        ToldStory other = new ToldStory("en-3", "Fire in the old mill");
        other.reports.add(moved);
        parted(fire, other, moved);
        assertThat(news(met(fire.by("courier")))).containsExactly(new Novelty(Novelty.Kind.ORIGIN, "courier"));
        Alert there = met(other.by("post"));
        assertThat(news(there)).containsExactly(new Novelty(Novelty.Kind.ORIGIN, "post"));
        assertThat(there.number()).isEqualTo(1);
    }

    @Test
    void ofTwoThreadsThatMeetTheOlderGoesOnWithoutAGap() {
        Alert first = met(fire);
        ToldStory blaze = new ToldStory("en-2", "Blaze at the docks").by("courier");
        List<Alert> others =
                Stream.of("a", "b", "c").map(outlet -> met(blaze.by(outlet))).toList();
        keep(telling.merged(blaze.id, told.get(fire.id), told.get(blaze.id)));
        Alert after = met(blaze.by("radio"));
        assertThat(first).isNotNull();
        assertThat(after).isNotNull();
        assertThat(List.of(after.thread(), after.number())).isEqualTo(List.of(first.thread(), 2));
        assertThat(after.absorbed()).containsExactly(others.get(0).thread());
        assertThat(after.continues(others.get(0).thread())).isTrue();
    }

    @Test
    void whatWasWithdrawnIsNotTold() {
        ToldStory gone = new ToldStory("en-4", "Flood in the valley");
        gone.reports.add(report("post", "flood", 2, ArticleKind.WITHDRAWN, "Flood in the valley"));
        assertThat(met(gone)).isNull();
    }

    @Test
    void theNumberOfACorrectionIsNotToldAgain() {
        fire.title = "Fire in the harbour: 12 hurt";
        met(fire);
        String title = "CORRECTION: Fire in the harbour: 21 hurt";
        assertThat(corrected(fire, report("post", "en-1 of post 0", 2, ArticleKind.CORRECTION, title)))
                .isNotNull();
        fire.title = "Fire in the harbour: 21 hurt";
        assertThat(met(fire)).isNull();
    }

    @Test
    void whatIsRememberedIsBounded() {
        met(fire);
        for (int i = 0; i < 1_000; i++) {
            fire.title = "Fire in the harbour: " + (10_000 + i) + " hurt";
            assertThat(met(fire)).isNotNull();
        }
        assertThat(told.get(fire.id)).satisfies(all -> {
            assertThat(all.numbers()).hasSize(Told.MOST).contains("10999");
            assertThat(all.number()).isEqualTo(1_001);
        });
    }
}
