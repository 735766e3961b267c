package dev.dateline.domain.article.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.Origin;
import dev.dateline.domain.article.Origin.Evidence;
import dev.dateline.domain.article.Origin.Kind;
import dev.dateline.domain.article.Origin.Place;
import dev.dateline.domain.article.Origin.Sign;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.SourceId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private static final Outlet POST = Outlet.alone("harbour-post", "Harbour Post");
    private static final String URL = "https://harbour-post.example/2026/port";
    private static final String TEXT = "The port reopened on Sunday, the authority said.";

    private final Origins origins = Origins.builtIn();

    private Origin of(String... paragraphs) {
        return origins.of(POST, URL, CreditClues.of(List.of(paragraphs)));
    }

    @Test
    void anAgencysTextIsTheAgencysWhoeverPrintsIt() {
        Origin origin = of("LIMA (Reuters) – " + TEXT, "Quelle: dpa");
        assertThat(origin.kind()).isEqualTo(Kind.AGENCY);
        assertThat(origin.id()).isEqualTo("dpa+reuters");
        assertThat(origin.name()).isEqualTo("dpa, Reuters");
        assertThat(origin.confidence()).isBetween(.8, .99);
    }

    @Test
    void twoOutletsWithOneAgencyHaveOneOrigin() {
        Origin there = origins.of(
                Outlet.alone("gazette", "Gazette"),
                "https://gazette.example/p",
                new CreditClues(List.of(TEXT), "Reuters Staff", List.of(), null));
        assertThat(there.id()).isEqualTo(of("LIMA (Reuters) – " + TEXT).id());
    }

    @Test
    void evidenceSaysWhatWasSeenWhere() {
        assertThat(of("LIMA (Reuters) – " + TEXT, TEXT, "Reuters").evidence())
                .containsExactly(
                        new Evidence(Sign.DATELINE, Place.OPENING, "Reuters", "reuters"),
                        new Evidence(Sign.SIGNATURE, Place.CLOSING, "Reuters", "reuters"));
    }

    @Test
    void severalSignsMakeSurer() {
        assertThat(of("LIMA (Reuters) – " + TEXT, TEXT, "Reuters").confidence())
                .isGreaterThan(of("LIMA (Reuters) – " + TEXT).confidence());
    }

    @Test
    void aContributionCountsLessThanADateline() {
        assertThat(of("LIMA (Reuters) – " + TEXT, "The Associated Press contributed to this report.")
                        .id())
                .isEqualTo("reuters");
        Origin alone = of(TEXT, "The Associated Press contributed to this report.");
        assertThat(alone.id()).isEqualTo("ap");
        assertThat(alone.confidence()).isEqualTo(.5);
    }

    @Test
    void aTextWithoutCreditIsItsOutlets() {
        Origin origin = of(TEXT, "The minister told Reuters so.");
        assertThat(origin.kind()).isEqualTo(Kind.OUTLET);
        assertThat(origin.id()).isEqualTo("harbour-post");
        assertThat(origin.name()).isEqualTo("Harbour Post");
        assertThat(origin.evidence()).isEmpty();
    }

    @Test
    void unnamedAgenciesMakeNoOrigin() {
        Origin origin = of(TEXT, "(With inputs from agencies)");
        assertThat(origin.kind()).isEqualTo(Kind.OUTLET);
        assertThat(origin.evidence()).extracting(Evidence::sign).containsExactly(Sign.CONTRIBUTION);
    }

    @Test
    void sisterOutletsAreOneFamily() {
        Origin one = origins.of(
                Outlet.alone("abendblatt", "Hamburger Abendblatt"),
                "https://www.abendblatt.de/a",
                CreditClues.of(List.of(TEXT)));
        Origin other = origins.of(Outlet.alone("waz", "WAZ"), "https://www.waz.de/a", CreditClues.of(List.of(TEXT)));
        assertThat(one.kind()).isEqualTo(Kind.FAMILY);
        assertThat(one.id()).isEqualTo(other.id()).isEqualTo("funke");
        assertThat(one.evidence())
                .containsExactly(new Evidence(Sign.MEMBERSHIP, Place.FAMILIES, "Hamburger Abendblatt", "funke"));
    }

    @Test
    void theFamilyThatASourceNamesWins() {
        Outlet post = new Outlet("harbour-post", "Harbour Post", "coast-press");
        Origin origin = origins.of(post, URL, CreditClues.of(List.of(TEXT)));
        assertThat(origin.kind()).isEqualTo(Kind.FAMILY);
        assertThat(origin.id()).isEqualTo("coast-press");
    }

    @Test
    void anAgencysOwnSiteIsTheAgency() {
        Origin origin = origins.of(
                Outlet.alone("reuters-world", "Reuters World"),
                "https://www.reuters.com/world/x",
                CreditClues.of(List.of(TEXT)));
        assertThat(origin.kind()).isEqualTo(Kind.AGENCY);
        assertThat(origin.id()).isEqualTo("reuters");
    }

    @Test
    void anAgencyOnNoListIsItsOwnOriginWithLessConfidence() {
        Origin origin = of("PORT CALLIS (Meridian) – " + TEXT);
        assertThat(origin.kind()).isEqualTo(Kind.AGENCY);
        assertThat(origin.id()).isEqualTo("meridian");
        assertThat(origin.name()).isEqualTo("Meridian");
        assertThat(origin.confidence()).isLessThan(.7);
    }

    @Test
    void anOutletsOwnNameInAnAgencysPlaceIsNoCredit() {
        assertThat(of("PORT CALLIS (Harbour Post) – " + TEXT).kind()).isEqualTo(Kind.OUTLET);
        Origin station = origins.of(
                Outlet.alone("news7", "7News Miami"),
                "https://wsvn.example/a",
                CreditClues.of(List.of("MIAMI (WSVN) - " + TEXT)));
        assertThat(station.kind()).isEqualTo(Kind.OUTLET);
    }

    @Test
    void aCreditedOutletStandsForItsFamily() {
        Origin origin = of(TEXT, "Source: The Guardian");
        assertThat(origin.kind()).isEqualTo(Kind.FAMILY);
        assertThat(origin.id()).isEqualTo("guardian-media");
    }

    @Test
    void entryAndPageTellTogether() {
        Origin entry = origins.of(article("LIMA (Reuters) – " + TEXT, List.of(), null));
        Origin page = origins.of(article("LIMA (Reuters) – " + TEXT, List.of(TEXT, TEXT), "Staff and AFP"));
        assertThat(entry.id()).isEqualTo("reuters");
        assertThat(page.id()).isEqualTo("afp+reuters");
    }

    @Test
    void whatAFeedDeclaresCounts() {
        Article article = article(TEXT, List.of(), null);
        assertThat(origins.of(article).kind()).isEqualTo(Kind.OUTLET);
        Origin declared = origins.of(withCredit(article, "AP News"));
        assertThat(declared.id()).isEqualTo("ap");
        assertThat(declared.evidence()).containsExactly(new Evidence(Sign.DECLARED, Place.FEED, "AP News", "ap"));
    }

    private static Article article(String summary, List<String> blocks, @Nullable String byline) {
        return new Article(
                ArticleId.of(URL),
                1,
                new SourceId("post"),
                POST,
                URL,
                "Port reopens",
                summary,
                blocks.stream().map(Block::paragraph).toList(),
                "en",
                null,
                null,
                byline,
                null,
                ArticleKind.STORY,
                null,
                List.of(),
                Arrival.LIVE,
                Instant.EPOCH,
                "hash",
                null,
                null,
                List.of(),
                null);
    }

    private static Article withCredit(Article a, String credit) {
        return new Article(
                a.id(),
                1,
                a.source(),
                POST,
                URL,
                a.title(),
                a.summary(),
                a.blocks(),
                "en",
                null,
                null,
                a.byline(),
                credit,
                ArticleKind.STORY,
                null,
                List.of(),
                Arrival.LIVE,
                Instant.EPOCH,
                "hash",
                null,
                null,
                List.of(),
                null);
    }

    @Test
    void aFileOfOnesOwnAddsFamilies() {
        Families mine =
                Families.builtIn().with(Stream.of("[coast-press] Coast Press", "Harbour Post | harbour-post.example"));
        Origin origin = new Origins(Agencies.builtIn(), mine).of(POST, URL, CreditClues.of(List.of(TEXT)));
        assertThat(origin.id()).isEqualTo("coast-press");
        assertThat(origin.name()).isEqualTo("Coast Press");
    }

    @Test
    void evidenceIsBounded() {
        String long_ = "Source: " + "Reuters, AP, AFP, dpa, EFE, ANSA, TASS, PTI, ANI, UPI, Kyodo, Xinhua";
        assertThat(of(TEXT, long_).evidence())
                .hasSizeLessThanOrEqualTo(8)
                .allMatch(e -> e.text().length() <= 120);
    }
}
