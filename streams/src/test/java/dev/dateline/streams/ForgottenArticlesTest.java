package dev.dateline.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.Article;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Articles are known for fourteen days after they were last seen, and then, by and by, no longer. */
class ForgottenArticlesTest extends OnTheWireTest {
    private static final String TITLE = "Harbour of Port Callis is dredged";
    private static final String SHORT = "short-4711001";
    private static final String MOVED = "news/harbour-is-dredged";
    private static final String LEAD = "The harbour of Port Callis is being dredged, its master said on Monday.";

    @Test
    void aRepeatOfWhatIsForgottenIsNews() {
        wire.at("10:00").entry("post", SHORT, TITLE, LEAD);
        wire.at("10:01").page("post", SHORT, page());
        wire.at("10:02").entry("post", MOVED, TITLE, LEAD);
        assertThat(wire.articles().stream().map(Article::id).distinct()).hasSize(1);

        wire.later(Duration.ofDays(15));
        others(130);
        wire.articles();
        wire.entry("post", SHORT, TITLE, LEAD);
        wire.entry("post", MOVED, TITLE, LEAD);

        List<Article> again = wire.articles();
        assertThat(again).extracting(Article::version).containsExactly(1, 1);
        assertThat(again.get(0).id()).isNotEqualTo(again.get(1).id());
    }

    @Test
    void aRepeatOfWhatIsKnownIsNot() {
        wire.at("10:00").entry("post", SHORT, TITLE, LEAD);
        wire.later(Duration.ofDays(13));
        others(130);
        wire.articles();

        wire.entry("post", SHORT, TITLE, LEAD).entry("post", "other-77", "No. 77", LEAD);

        assertThat(wire.articles()).isEmpty();
    }

    private void others(int count) {
        for (int i = 0; i < count; i++) {
            wire.entry("post", "other-" + i, "No. " + i, LEAD);
        }
    }

    private static String page() {
        return "<html lang=en><head><title>" + TITLE + "</title><link rel=canonical href=\""
                + FakeWire.url("post", MOVED) + "\"></head><body><article><h1>" + TITLE + "</h1><p>" + LEAD
                + "</p><p>It will take until May, he told reporters at the town hall in the afternoon, and ships that "
                + "are waiting in the bay must wait there meanwhile.</p></article></body></html>";
    }
}
