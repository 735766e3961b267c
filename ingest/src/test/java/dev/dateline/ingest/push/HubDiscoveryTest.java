package dev.dateline.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HubDiscoveryTest {
    private static final URI BASE = URI.create("https://harbour.example/feeds/all");
    private static final HubLinks ANNOUNCED =
            new HubLinks(List.of(URI.create("https://hub.example/")), URI.create("https://harbour.example/feeds/main"));

    private static HubLinks in(String body, String... headers) {
        return HubDiscovery.in(List.of(headers), body.getBytes(StandardCharsets.UTF_8), BASE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss xmlns:atom='http://www.w3.org/2005/Atom'><channel><atom:link rel='hub' href='https://hub.example/'/>"
                        + "<atom:link rel='self' href='https://harbour.example/feeds/main'/><item/></channel></rss>",
                "<feed xmlns='http://www.w3.org/2005/Atom'><link rel='hub' href='https://hub.example/'/>"
                        + "<link rel='self' href='main'/><entry/></feed>",
                "<rss><channel><atom10:link rel=\"hub\" href=\"https://hub.example/\" /><atom10:link rel=\"self\" href=\"/feeds/main\"/>",
                "<html><head><link rel=\"hub\" href=\"https://hub.example/\"><link rel=self href=main></head><body>",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"feed_url\":\"https://harbour.example/feeds/main\","
                        + "\"author\":{\"url\":\"x\"},\"hubs\":[{\"type\":\"rssCloud\",\"url\":\"http://no.example/\"},"
                        + "{\"type\":\"WebSub\",\"url\":\"https://hub.example/\"}],\"items\":[]}",
            })
    void hubsAreReadFromEveryKindOfAnswer(String body) {
        assertThat(in(body)).isEqualTo(ANNOUNCED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://hub.example/>; rel=\"hub\", <https://harbour.example/feeds/main>; rel=\"self\"",
                "<https://hub.example/>;rel=hub,<main>;rel=self",
                "<x>; rel=next, <https://hub.example/>; title=\"a, b; c\"; rel=\"nofollow hub\", <main>; REL=\"self\"; type=x",
            })
    void headersAreReadAsTheyComeInTheWild(String header) {
        assertThat(in("<rss/>", header)).isEqualTo(ANNOUNCED);
    }

    @Test
    void headersGoFirstAndTheBodyFillsWhatTheyLack() {
        String body = "<feed><link rel='hub' href='https://other.example/'/><link rel='self' href='main'/></feed>";
        assertThat(in(body, "<https://hub.example/>; rel=hub")).isEqualTo(ANNOUNCED);
        assertThat(in(body, "<https://hub.example/>; rel=hub", "<main>; rel=self"))
                .isEqualTo(ANNOUNCED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hub",
                "{\"hubs\":3}",
                "{\"hubs\":[{\"type\":\"WebSub\",\"url\":\"javascript:x\"}",
                "<rss><channel><item><atom:link rel='hub' href='https://hub.example/'/></item></channel></rss>",
                "<feed><link rel='hub' href='ftp://hub.example/'/><link rel='self' href='main'/></feed>",
            })
    void nothingElseIsAHub(String body) {
        assertThat(in(body, "; rel=hub", "<>; rel=hub", "<<<>>;;;")).isEqualTo(HubLinks.NONE);
    }

    @Test
    void withoutItsOwnNameASourceCannotBePushed() {
        HubLinks links = in("<feed><link rel='hub' href='https://hub.example/'/></feed>");
        assertThat(links.hubs()).hasSize(1);
        assertThat(links.isPushed()).isFalse();
    }
}
