package dev.dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.Answer;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import dev.dateline.ingest.fetch.FetchOutcome.Gone;
import dev.dateline.ingest.fetch.FetchOutcome.NotModified;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest extends OneOriginTest {
    RedirectsTest() throws IOException {}

    @Test
    void redirectsAreFollowedAndRemembered() {
        origin.at("/old", Answer.redirect(301, "/older?a b")).at("/older?a%20b", Answer.redirect(308, "feed#top"));

        Fresh fresh = (Fresh) fetch("/old");

        assertThat(fresh.route())
                .isEqualTo(new FetchOutcome.Route(origin.url("/old"), origin.url("/feed"), true, false));
    }

    @Test
    void onlyPermanentRedirectsMakeAPermanentTarget() {
        origin.at("/old", Answer.redirect(301, "/middle")).at("/middle", Answer.redirect(308, "/feed"));
        assertThat(((Fresh) fetch("/old")).route().permanentTarget()).contains(origin.url("/feed"));
        assertThat(((Fresh) fetch("/feed")).route().permanentTarget()).isEmpty();
    }

    @Test
    void whatIsUnchangedOrGoneTellsItsPermanentTargetToo() {
        origin.at("/old", Answer.redirect(301, "/new")).at("/new", Answer.status(304), Answer.status(410));
        assertThat(fetch("/old", new Validators("\"1\"", null)))
                .isInstanceOfSatisfying(
                        NotModified.class,
                        same -> assertThat(same.route().permanentTarget()).contains(origin.url("/new")));
        assertThat(fetch("/old"))
                .isInstanceOfSatisfying(
                        Gone.class,
                        gone -> assertThat(gone.route().permanentTarget()).contains(origin.url("/new")));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 303, 307})
    void oneTemporaryRedirectMakesTheRouteTemporary(int status) {
        origin.at("/old", Answer.redirect(301, "/middle")).at("/middle", Answer.redirect(status, "/feed"));
        assertThat(((Fresh) fetch("/old")).route().permanentTarget()).isEmpty();
    }

    @Test
    void aPermanentRedirectFromHttpsToHttpIsNoTarget() {
        URI safe = URI.create("https://harbour-post.example/feed");
        URI unsafe = URI.create("http://harbour-post.example/feed");
        assertThat(new FetchOutcome.Route(safe, unsafe, true, true).permanentTarget())
                .isEmpty();
    }

    @Test
    void aCircleOfRedirectsEnds() {
        origin.at("/a", Answer.redirect(302, "/b")).at("/b", Answer.redirect(302, "/a"));
        assertFailed(fetch("/a"), Trouble.REDIRECTS);
        assertThat(origin.asked()).hasSize(2);
    }

    @Test
    void aLongChainOfRedirectsEnds() {
        for (int i = 0; i < 20; i++) {
            origin.at("/" + i, Answer.redirect(302, "/" + (i + 1)));
        }
        assertFailed(fetch("/0"), Trouble.REDIRECTS);
        assertThat(origin.asked()).hasSize(1 + Redirects.MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "file:///etc/passwd", "ftp://127.0.0.1/feed", "http://", "http://[::", "javascript:1"})
    void aRedirectOffTheWebEnds(String location) {
        origin.at("/a", Answer.redirect(302, location));
        assertFailed(fetch("/a"), Trouble.REDIRECTS);
    }
}
