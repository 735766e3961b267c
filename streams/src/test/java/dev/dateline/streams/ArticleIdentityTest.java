package dev.dateline.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.Change;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** One article under several addresses, and several that claim one. */
class ArticleIdentityTest extends OnTheWireTest {
    private static final String FIRE = "Fire on the northern quay of Port Callis";
    private static final String FIRE_LEAD = "A fire broke out on the northern quay of Port Callis early on Sunday.";
    private static final String BANK = "Central bank of Valdora raises its key rate";
    private static final String BANK_LEAD =
            "The central bank of Valdora raised its key rate to 4.75 per cent on Monday.";

    @Test
    void whatComesLaterUnderTheAddressAPageRedirectedToIsTheSameArticle() {
        wire.at("10:00").entry("post", "short-4711001", FIRE, FIRE_LEAD);
        wire.at("10:01").redirectedPage("post", "short-4711001", "news/fire-on-the-quay", page(FIRE, FIRE_LEAD, ""));
        wire.at("10:02").entry("post", "news/fire-on-the-quay", FIRE, FIRE_LEAD);
        wire.at("10:03").page("post", "news/fire-on-the-quay", page(FIRE, FIRE_LEAD, ""));
        List<Article> articles = wire.articles();
        assertThat(articles).extracting(Article::version).containsExactly(1, 2);
        assertThat(articles)
                .extracting(Article::id)
                .containsOnly(articles.get(0).id());
        assertThat(wire.stories().values())
                .singleElement()
                .satisfies(s -> assertThat(s.reportCount()).isOne());
    }

    @Test
    void whatComesLaterUnderTheAddressAPageDeclaresIsTheSameArticle() {
        wire.at("10:00").entry("post", "short-4711001", FIRE, FIRE_LEAD);
        wire.at("10:01").page("post", "short-4711001", page(FIRE, FIRE_LEAD, "news/fire-on-the-quay"));
        wire.at("10:02").entry("post", "news/fire-on-the-quay", FIRE + ": 12 dead", FIRE_LEAD);
        List<Article> articles = wire.articles();
        assertThat(articles).extracting(Article::version).containsExactly(1, 2, 3);
        assertThat(articles.get(2).changes()).extracting(Change::kind).contains(Change.Kind.TITLE);
        assertThat(wire.stories()).hasSize(1);
    }

    @Test
    void ofTwoKnownArticlesThatAreOneTheOneThatNamesTheOtherEnds() {
        wire.at("10:00").entry("post", "news/fire-on-the-quay", FIRE, FIRE_LEAD);
        wire.at("10:01").page("post", "news/fire-on-the-quay", page(FIRE, FIRE_LEAD, ""));
        wire.at("10:02").entry("post", "short-4711001", FIRE, FIRE_LEAD);
        wire.at("10:03").page("post", "short-4711001", page(FIRE, FIRE_LEAD, "news/fire-on-the-quay"));
        wire.at("10:04").entry("post", "short-4711001", FIRE + " under control", FIRE_LEAD);
        List<Article> articles = wire.articles();
        Article main = articles.get(0);
        Article ended = articles.get(3);
        assertThat(ended.sameAs()).isEqualTo(main.id());
        assertThat(ended.version()).isEqualTo(2);
        assertThat(articles).hasSize(5).last().satisfies(last -> {
            assertThat(last.id()).isEqualTo(main.id());
            assertThat(last.version()).isEqualTo(3);
        });
        assertThat(wire.stories()).hasSize(1);
    }

    @Test
    void anAddressThatAllPagesDeclareJoinsNothing() {
        wire.at("10:00").entry("post", "news/fire-on-the-quay", FIRE, FIRE_LEAD);
        wire.at("10:01").page("post", "news/fire-on-the-quay", page(FIRE, FIRE_LEAD, "news/all-the-latest-news"));
        wire.at("10:02").entry("post", "news/bank-raises-key-rate", BANK, BANK_LEAD);
        wire.at("10:03").page("post", "news/bank-raises-key-rate", page(BANK, BANK_LEAD, "news/all-the-latest-news"));
        wire.at("10:04")
                .entry(
                        "post",
                        "news/all-the-latest-news",
                        "Ferry service to the islands resumes",
                        "The ferries sail again.");
        assertThat(wire.articles()).extracting(Article::version).containsExactly(1, 2, 1, 2, 1);
    }

    @Test
    void aNewLinkUnderTheSameGuidIsANewVersion() {
        wire.at("10:00").entryWithGuid("post", "post-4711", "news/fire-on-the-quay", FIRE, FIRE_LEAD);
        wire.at("10:05")
                .entryWithGuid("post", "post-4711", "news/fire-on-the-quay-kills-12", FIRE + " kills 12", FIRE_LEAD);
        List<Article> articles = wire.articles();
        assertThat(articles).extracting(Article::version).containsExactly(1, 2);
        assertThat(articles.get(1).id()).isEqualTo(articles.get(0).id());
    }

    @Test
    void aGuidThatIsUsedAgainForOtherNewsJoinsNothing() {
        wire.at("10:00").entryWithGuid("post", "top-story", "news/fire-on-the-quay", FIRE, FIRE_LEAD);
        wire.at("10:05").entryWithGuid("post", "top-story", "news/bank-raises-key-rate", BANK, BANK_LEAD);
        assertThat(wire.articles()).extracting(Article::version).containsExactly(1, 1);
        assertThat(wire.stories()).hasSize(2);
    }

    private static String page(String title, String lead, String declared) {
        String canonical =
                declared.isEmpty() ? "" : "<link rel=canonical href=\"" + FakeWire.url("post", declared) + "\">";
        return "<html lang=en><head><title>" + title + "</title>" + canonical + "</head><body><article><h1>" + title
                + "</h1><p>" + lead + "</p><p>What is known about it so far, and what is not, was told to reporters at "
                + "the town hall in the afternoon: " + lead.toLowerCase(Locale.ROOT) + "</p></article></body></html>";
    }
}
