package dev.dateline.desk.web;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.MemoryWire;
import dev.dateline.desk.News;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.domain.item.Trouble;
import java.net.URI;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the desk says of sources. */
class SourcesPageTest {
    private static final Source POST =
            Source.feed(URI.create("http://post.example/feed"), Outlet.alone("post", "Harbour Post"));
    private static final Source ECHO =
            Source.feed(URI.create("http://echo.example/feed"), Outlet.alone("echo", "Echo <b>"));

    private final Newsroom newsroom = new Newsroom(100, InstantSource.fixed(NOON));
    private final WebServer server =
            WebServer.start(new WebAddress("127.0.0.1", 0), newsroom, MemoryWire.door(), InstantSource.fixed(NOON));
    private final Reader reader = new Reader(server.url());

    @AfterEach
    void stop() {
        server.close();
    }

    private void knows(Source source, State state, Trouble trouble, String message) {
        newsroom.source(source.host() + " " + source.id(), source);
        newsroom.sourceStatus(
                source.id().value(),
                SourceStatus.fresh(source.id(), NOON.plusSeconds(90)).withHealth(state, trouble, message));
    }

    @Test
    void sourcesThatNeedSomebodyStandFirstWithTheirReason() throws Exception {
        knows(POST, State.OK, null, null);
        knows(ECHO, State.BLOCKED, Trouble.UNAUTHORIZED, "It answers 403: ask its owner.");
        String page = reader.get("sources").body();
        assertThat(page).contains("2 sources, 1 needs somebody", "It answers 403: ask its owner.", "in 1 min");
        assertThat(page.indexOf("echo.example")).isLessThan(page.indexOf("post.example"));
        assertThat(page).contains("Echo &lt;b&gt;").doesNotContain("Echo <b>");
        assertThat(reader.get("sources?unwell=true").body())
                .contains("echo.example")
                .doesNotContain("post.example");
        assertThat(reader.get("api/sources?unwell=true").body())
                .contains("\"state\":\"blocked\"", "\"trouble\":\"unauthorized\"")
                .doesNotContain("post.example");
    }

    @Test
    void aRemovedSourceIsGone() throws Exception {
        knows(POST, State.OK, null, null);
        newsroom.source(POST.host() + " " + POST.id(), null);
        newsroom.sourceStatus(POST.id().value(), null);
        assertThat(reader.get("sources").body()).contains("0 sources, all well", "None here.");
    }

    @Test
    void anAlertAboutASourceLeadsToIt() throws Exception {
        Cause cause = new Cause.HealthChanged(POST.id(), State.OK, State.QUIET, null, "No news for 9 hours.");
        newsroom.alert(News.alert("a", "silent", "Silent", POST.id() + " is quiet", cause, NOON));
        assertThat(reader.get("").body()).contains("href=\"/sources#" + POST.id() + "\"", "No news for 9 hours.");
        assertThat(reader.get("api/alerts").body())
                .contains("\"now\":\"quiet\"", "\"before\":\"ok\"")
                .doesNotContain("\"story\"", "\"report\"");
    }
}
