package dev.dateline.domain.article.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.article.Change;
import dev.dateline.domain.article.Wall;
import dev.dateline.domain.article.clean.CleanOutcome.Cleaned;
import dev.dateline.domain.article.clean.CleanOutcome.Unreadable;
import dev.dateline.domain.article.clean.VersionOutcome.First;
import dev.dateline.domain.article.clean.VersionOutcome.NewVersion;
import dev.dateline.domain.article.clean.VersionOutcome.Repeat;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.FeedEntry;
import dev.dateline.domain.item.Fetched;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.ItemContent;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.SourceId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleVersionsTest {

    private static final URI URL = URI.create("https://h.example/quay-fire");
    private static final String BODY =
            "A fire broke out on the northern quay of Port Callis early on Sunday, and forty people were led to safety.";
    private static final String MORE =
            "Two warehouses burnt down in the blaze, the harbour master said on Sunday afternoon.";

    private static Item item(String time, ItemContent content) {
        return new Item(
                ArticleId.of(URL.toString()),
                new SourceId("post"),
                Outlet.alone("post", "Harbour Post"),
                URL.toString(),
                Arrival.LIVE,
                new Fetched(URL, Instant.parse("2031-05-04T" + time + ":00Z"), 200, "text/html"),
                content);
    }

    private static Item entry(String time, String title, String summary) {
        return item(
                time,
                new ItemContent.Entry(new FeedEntry(
                        "g", title, URL.toString(), summary, null, null, null, null, null, "en", null, "")));
    }

    private static Item page(String time, String title, String... paragraphs) {
        String html = "<title>" + title + "</title><article><h1>" + title + "</h1><p>"
                + String.join("</p><p>", paragraphs) + "</p></article>";
        return item(time, new ItemContent.Page(html.getBytes(StandardCharsets.UTF_8), "utf-8"));
    }

    private static VersionOutcome next(@Nullable Article latest, Item item) {
        CleanOutcome outcome = ItemCleaner.clean(item);
        assertThat(outcome).isInstanceOf(Cleaned.class);
        return ArticleVersions.next(latest, ((Cleaned) outcome).text());
    }

    private static Article version(@Nullable Article latest, Item item) {
        VersionOutcome outcome = next(latest, item);
        assertThat(outcome).isNotInstanceOf(Repeat.class);
        return outcome instanceof First first ? first.article() : ((NewVersion) outcome).article();
    }

    private static final Article KNOWN = version(null, entry("08:00", "Fire on the quay", "Forty led to safety."));
    private static final Article READ = version(KNOWN, page("08:01", "Fire on the quay", BODY));

    @Test
    void theEntryIsTheFirstVersionAndThePageTheSecond() {
        assertThat(KNOWN.version()).isEqualTo(1);
        assertThat(KNOWN.text()).isEqualTo("Forty led to safety.");
        assertThat(READ.version()).isEqualTo(2);
        assertThat(READ.text()).isEqualTo(BODY);
        assertThat(READ.summary()).isEqualTo("Forty led to safety.");
        assertThat(READ.contentHash()).isNotEqualTo(KNOWN.contentHash());
    }

    @Test
    void theSameEntryOrPageAgainIsARepeat() {
        assertThat(next(KNOWN, entry("08:05", "Fire on the quay", "Forty led to safety.")))
                .isInstanceOf(Repeat.class);
        assertThat(next(READ, entry("08:05", "Fire on  the quay ", "<p>Forty led to safety</p>")))
                .isInstanceOf(Repeat.class);
        assertThat(next(
                        READ,
                        page(
                                "08:05",
                                "Fire on the quay",
                                BODY,
                                "Share this article",
                                "<a href=/x>Read also: Storm closes the harbour</a>")))
                .isInstanceOf(Repeat.class);
    }

    @Test
    void anotherHeadlineOfThePageDoesNotFightWithTheFeeds() {
        Article read = version(KNOWN, page("08:01", "Blaze at Port Callis", BODY));
        assertThat(read.title()).isEqualTo("Fire on the quay");
        assertThat(next(read, entry("08:05", "Fire on the quay", "Forty led to safety.")))
                .isInstanceOf(Repeat.class);
    }

    @Test
    void aChangedHeadlineOrTextIsANewVersion() {
        Article renamed =
                version(READ, entry("08:05", "Fire on the quay: two warehouses lost", "Forty led to safety."));
        assertThat(renamed.version()).isEqualTo(3);
        assertThat(renamed.text()).isEqualTo(BODY);
        Article grown = version(renamed, page("08:06", "Fire on the quay", BODY, MORE));
        assertThat(grown.version()).isEqualTo(4);
        assertThat(grown.title()).isEqualTo("Fire on the quay: two warehouses lost");
        assertThat(grown.text()).isEqualTo(BODY + "\n" + MORE);
    }

    @Test
    void anOlderFetchNeverReplacesANewer() {
        assertThat(next(READ, page("07:59", "Fire on the quay", BODY, MORE))).isInstanceOf(Repeat.class);
        assertThat(next(READ, entry("07:59", "Smoke on the quay", "Some smoke.")))
                .isInstanceOf(Repeat.class);
        assertThat(next(KNOWN, page("07:59", "Fire on the quay", BODY))).isInstanceOf(NewVersion.class);
    }

    @Test
    void aWallNeverReplacesText() {
        Item wall = page("08:05", "Just a moment...", "Enable JavaScript and cookies to continue");
        assertThat(next(READ, wall)).isInstanceOf(Repeat.class);
        assertThat(next(KNOWN, wall)).isInstanceOf(Repeat.class);
        Article walled = version(null, wall);
        assertThat(walled.kind()).isEqualTo(ArticleKind.WALL);
        assertThat(walled.blocks()).isEmpty();
        Article named = version(walled, entry("08:06", "Fire on the quay", "Forty led to safety."));
        assertThat(named.kind()).isEqualTo(ArticleKind.STORY);
        assertThat(named.title()).isEqualTo("Fire on the quay");
    }

    @Test
    void aWithdrawalIsOneMoreVersionAndStays() {
        Article gone = version(READ, item("08:10", new ItemContent.Gone("410")));
        assertThat(gone.version()).isEqualTo(3);
        assertThat(gone.kind()).isEqualTo(ArticleKind.WITHDRAWN);
        assertThat(gone.text()).isEqualTo(BODY);
        assertThat(next(gone, item("08:11", new ItemContent.Gone("410")))).isInstanceOf(Repeat.class);
        assertThat(next(gone, entry("08:12", "Fire on the quay", "Forty led to safety.")))
                .isInstanceOf(Repeat.class);
        assertThat(version(gone, page("08:13", "Fire on the quay", BODY)).kind())
                .isEqualTo(ArticleKind.STORY);
        assertThat(next(null, item("08:10", new ItemContent.Gone("410")))).isInstanceOf(Repeat.class);
    }

    @Test
    void aPageThatCameFirstTakesTheFeedsHeadline() {
        Article page = version(null, page("08:00", "Blaze at Port Callis", BODY));
        Article named = version(page, entry("07:59", "Fire on the quay", "Forty led to safety."));
        assertThat(named.title()).isEqualTo("Fire on the quay");
        assertThat(named.text()).isEqualTo(BODY);
        assertThat(named.seenAt()).isEqualTo(page.seenAt());
    }

    @Test
    void anEntryOrPageWithNothingToReadIsUnreadable() {
        assertThat(ItemCleaner.clean(entry("08:00", "", ""))).isInstanceOf(Unreadable.class);
        assertThat(ItemCleaner.clean(item("08:00", new ItemContent.Page(new byte[0], null))))
                .isInstanceOf(Unreadable.class);
        assertThat(ItemCleaner.clean(item("08:00", new ItemContent.Page(new byte[] {'P', 'K', 3, 4, 0, 0, 0}, null))))
                .isInstanceOf(Unreadable.class);
    }

    private static Item ofFeed(String source, Item item) {
        return new Item(
                item.article(),
                new SourceId(source),
                item.outlet(),
                item.url(),
                item.arrival(),
                item.fetched(),
                item.content());
    }

    @Test
    void twoFeedsThatPutItInOtherWordsDoNotFight() {
        Item other = ofFeed("post-world", entry("08:05", "Quay burns", "A quay burns in Port Callis."));
        assertThat(next(READ, other)).isInstanceOf(Repeat.class);
        Article bare = version(null, ofFeed("sitemap", entry("08:00", "Fire on the quay", "")));
        assertThat(version(bare, entry("08:05", "Fire on the quay", "Forty led to safety."))
                        .summary())
                .isEqualTo("Forty led to safety.");
    }

    @Test
    void aVersionTellsWhatChangedAndTheFirstNothing() {
        assertThat(KNOWN.changes()).isEmpty();
        assertThat(READ.changes()).extracting(Change::kind).containsExactly(Change.Kind.FULL_TEXT);
        Article grown = version(READ, page("08:06", "Fire on the quay", BODY, MORE));
        assertThat(grown.changes()).containsExactly(new Change(Change.Kind.BODY, null, MORE));
        Article gone = version(grown, item("08:10", new ItemContent.Gone("410")));
        assertThat(gone.changes()).containsExactly(new Change(Change.Kind.KIND, "STORY", "WITHDRAWN"));
    }

    @Test
    void aNoticeMakesOneVersionACorrection() {
        String notice = "Correction: an earlier version of this article gave another number of people.";
        Article corrected = version(READ, page("08:06", "Fire on the quay", BODY, notice));
        assertThat(corrected.kind()).isEqualTo(ArticleKind.CORRECTION);
        assertThat(corrected.changes()).contains(new Change(Change.Kind.CORRECTION, null, notice));
        Article next = version(corrected, page("08:09", "Fire on the quay", BODY, MORE, notice));
        assertThat(next.kind()).isEqualTo(ArticleKind.STORY);
    }

    @Test
    void aPageThatIsNotFoundAfterItWasReadIsAWithdrawal() {
        CleanText text = ((Cleaned) ItemCleaner.clean(
                        page("08:05", "Page not found", "The page you requested could not be found.")))
                .text()
                .behind(Wall.SOFT404);
        assertThat(ArticleVersions.next(READ, text)).isInstanceOfSatisfying(NewVersion.class, next -> {
            assertThat(next.article().kind()).isEqualTo(ArticleKind.WITHDRAWN);
            assertThat(next.article().text()).isEqualTo(BODY);
        });
        assertThat(ArticleVersions.next(KNOWN, text)).isInstanceOf(Repeat.class);
    }
}
