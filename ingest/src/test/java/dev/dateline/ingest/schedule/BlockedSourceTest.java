package dev.dateline.ingest.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.SourceKind;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.Answer;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sources that keep us out say how, and what to do. */
class BlockedSourceTest {
    private final NewsWatch watch;

    BlockedSourceTest() throws IOException {
        watch = new NewsWatch();
    }

    @AfterEach
    void close() {
        watch.close();
    }

    private void assertIs(State state, Trouble trouble) {
        assertThat(watch.status().state()).isEqualTo(state);
        assertThat(watch.status().trouble()).isEqualTo(trouble);
        assertThat(watch.status().message()).matches("[^\\n]{10,300}[.]");
        assertThat(watch.wire.arrived()).isEmpty();
    }

    private void section() {
        watch.watch(NewsWatch.source(watch.origin, SourceKind.SECTION_PAGE, false, Duration.ofMinutes(10)));
    }

    @Test
    void aLoginInsteadOfAFeedIsAWall() {
        watch.origin
                .at("/feed", Answer.redirect(302, "/login?next=/feed"))
                .at("/login?next=/feed", Answer.html("<title>Members</title><form><input type=password></form>"));
        watch.feed();
        assertIs(State.WALLED, Trouble.LOGIN_WALL);
    }

    @Test
    void consentInsteadOfASectionPageIsAWall() {
        watch.origin.at("/feed", Answer.html("<html><title>Before you continue</title><button>Agree</button></html>"));
        section();
        assertIs(State.WALLED, Trouble.CONSENT_WALL);
    }

    @Test
    void aChallengeIsAWallForRobots() {
        watch.origin.at("/feed", Answer.status(403).with("cf-mitigated", "challenge"));
        watch.feed();
        assertIs(State.BLOCKED, Trouble.BOT_WALL);
    }

    @Test
    void aSectionPageMayBeClosedToRobots() {
        watch.origin
                .at("/robots.txt", Answer.ok("User-agent: dateline\nDisallow: /feed"))
                .at("/feed", Answer.html("<html></html>"));
        section();
        assertIs(State.BLOCKED, Trouble.ROBOTS);
        assertThat(watch.origin.asked("/feed")).isEmpty();
    }

    @Test
    void aFeedIsForRobots() {
        watch.origin.at("/robots.txt", Answer.ok("User-agent: *\nDisallow: /"));
        watch.lists(NewsWatch.Entry.of("a", "A")).feed();
        assertThat(watch.status().state()).isIn(State.OK, State.UNDATED);
        assertThat(watch.origin.asked("/robots.txt")).isEmpty();
    }
}
