package dev.dateline.domain.story.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.article.Block;
import dev.dateline.domain.claim.testimony.SaidClaim;
import dev.dateline.domain.claim.testimony.StatedFact;
import dev.dateline.domain.claim.testimony.Testimony;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.part.PartedReports.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartedReportsTest {
    private static final ArticleId ID = new ArticleId("0123456789abcdef0123456789abcdef");
    private static final List<Block> FLOOD = List.of(
            new Block(Block.Kind.HEADING, "River Orla floods Velden"),
            Block.paragraph(
                    "The river Orla burst its banks near Velden after three days of rain and flooded the old town."),
            Block.paragraph(
                    "Mayor Ines Tarro told reporters that at least 14 people were killed in Velden by the Orla."));
    private static final List<Block> TRIAL = List.of(
            new Block(Block.Kind.HEADING, "Marrin banker gets nine years"),
            Block.paragraph(
                    "A court in Marrin sentenced the banker Osk Lindahl to nine years for fraud against pensioners."),
            Block.paragraph("Lindahl sold worthless bonds of Marrin Trust to retired teachers, the judges found."));

    private final PartedReports reports = new PartedReports();

    private static Article article(int version, ArticleKind kind, List<Block> blocks) {
        return new Article(
                ID,
                version,
                new SourceId("post"),
                Outlet.alone("post", "Post"),
                "http://post.example/today",
                "Today in brief",
                null,
                blocks,
                "en",
                null,
                null,
                null,
                null,
                kind,
                null,
                List.of(),
                Arrival.LIVE,
                Instant.parse("2026-03-02T12:00:00Z"),
                "hash",
                null,
                null,
                List.of(),
                null);
    }

    @SafeVarargs
    private static Article roundup(int version, List<Block>... parts) {
        return article(
                version,
                ArticleKind.ROUNDUP,
                Stream.of(parts).flatMap(List::stream).toList());
    }

    private static List<Integer> numbers(Told told) {
        return told.reports().stream()
                .map(report -> report.article().partNumber())
                .toList();
    }

    @Test
    void anArticleOnOneEventIsToldWhole() {
        Told told = reports.of(article(1, ArticleKind.STORY, FLOOD), PartNumbers.NONE);

        assertThat(told.numbers()).isEqualTo(PartNumbers.NONE);
        assertThat(told.reports()).singleElement().satisfies(report -> {
            assertThat(report.article()).isEqualTo(ID);
            assertThat(report.title()).isEqualTo("Today in brief");
            assertThat(report.testimony().claims())
                    .extracting(SaidClaim::origin)
                    .containsExactly("Ines Tarro");
            assertThat(report.testimony().facts()).extracting(StatedFact::words).contains("at least 14 people");
            assertThat(report.testimony().origins()).containsExactly("Ines Tarro");
        });
    }

    @Test
    void aRoundupIsToldByItsEventsEachWithItsOwnHeadlineAndClaims() {
        Told told = reports.of(roundup(1, FLOOD, TRIAL), PartNumbers.NONE);

        assertThat(numbers(told)).containsExactly(0, 1);
        assertThat(told.reports())
                .extracting(Report::title)
                .containsExactly("River Orla floods Velden", "Marrin banker gets nine years");
        assertThat(told.reports()).extracting(Report::kind).containsOnly(ArticleKind.STORY);
        assertThat(told.reports().get(1).testimony().claims())
                .noneMatch(claim -> claim.origin().equals("Ines Tarro"));
    }

    @Test
    void aLivePageOnOneEventStaysWholeThoughEachEntryStandsUnderItsTime() {
        List<Block> entries = List.of(
                new Block(Block.Kind.HEADING, "18.52"),
                Block.paragraph(
                        "Mayor Ines Tarro says the river Orla has fallen by a metre; most of Velden has light again."),
                new Block(Block.Kind.HEADING, "16.25"),
                Block.paragraph(
                        "Soldiers with boats have reached the hospital, where sixty patients wait on the upper floors."),
                new Block(Block.Kind.HEADING, "13.50"),
                Block.paragraph(
                        "The river Orla burst its banks near Velden after three days of rain and flooded the old town."));

        Told told = reports.of(article(1, ArticleKind.LIVE, entries), PartNumbers.NONE);

        assertThat(told.reports()).extracting(Report::title).containsExactly("Today in brief");
    }

    @Test
    void aPartKeepsItsNumberWhereverItStandsAndIsToldAgainOnlyIfItChanged() {
        PartNumbers first =
                reports.of(roundup(1, FLOOD, TRIAL), PartNumbers.NONE).numbers();

        Told turned = reports.of(roundup(2, TRIAL, FLOOD), first);

        assertThat(turned.reports()).isEmpty();
        assertThat(turned.numbers().known())
                .extracting(PartNumbers.Known::number)
                .containsExactly(1, 0);
    }

    @Test
    void aPartThatIsGoneIsWithdrawnLast() {
        PartNumbers first =
                reports.of(roundup(1, FLOOD, TRIAL), PartNumbers.NONE).numbers();

        Told whole = reports.of(roundup(2, FLOOD), first);

        assertThat(numbers(whole)).containsExactly(0, 1);
        assertThat(whole.reports()).last().extracting(Report::kind).isEqualTo(ArticleKind.WITHDRAWN);
        assertThat(whole.numbers().isParted()).isFalse();
    }

    @Test
    void aNumberIsNotGivenTwice() {
        PartNumbers first =
                reports.of(roundup(1, FLOOD, TRIAL), PartNumbers.NONE).numbers();
        PartNumbers whole = reports.of(roundup(2, FLOOD), first).numbers();

        assertThat(numbers(reports.of(roundup(3, FLOOD, TRIAL), whole))).containsExactly(0, 2);
    }

    @Test
    void aWithdrawnPageWithdrawsAllItsParts() {
        PartNumbers first =
                reports.of(roundup(1, FLOOD, TRIAL), PartNumbers.NONE).numbers();

        Told gone = reports.of(article(2, ArticleKind.WITHDRAWN, List.of()), first);

        assertThat(numbers(gone)).containsExactly(0, 1);
        assertThat(gone.reports()).extracting(Report::kind).containsOnly(ArticleKind.WITHDRAWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said ",
                "x",
                "14 people were killed, ",
                "\" said he ",
                "John Smith said John Smith ",
                "a b\n",
                "on Monday, "
            })
    void aHostileTextCostsBoundedTimeAndSpace(String piece) {
        Article hostile =
                article(1, ArticleKind.ROUNDUP, List.of(Block.paragraph(piece.repeat(200_000 / piece.length()))));

        Told told = assertTimeout(Duration.ofSeconds(60), () -> reports.of(hostile, PartNumbers.NONE));
        assertThat(told.reports())
                .allSatisfy(report -> assertThat(report.testimony())
                        .satisfies(testimony ->
                                assertThat(testimony.claims().size()).isLessThanOrEqualTo(Testimony.MOST_CLAIMS))
                        .satisfies(testimony ->
                                assertThat(testimony.facts().size()).isLessThanOrEqualTo(Testimony.MOST_FACTS)));
    }

    @Test
    void aReaderThatBreaksSetsTheTestimonyAsideAndNotTheReport() {
        PartReader.Testimonies broken = (document, events) -> {
            throw new IllegalStateException("too odd");
        };
        Told told = new PartedReports(new PartReader(broken)).of(roundup(1, FLOOD, TRIAL), PartNumbers.NONE);

        assertThat(told.broken()).contains("too odd");
        assertThat(told.reports())
                .extracting(Report::testimony)
                .containsOnly(Testimony.NONE)
                .hasSize(1);
    }
}
