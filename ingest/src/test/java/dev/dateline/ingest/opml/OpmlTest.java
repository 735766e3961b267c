package dev.dateline.ingest.opml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceKind;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpmlTest {
    private static List<Source> read(String opml) {
        return Opml.read(opml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Source feed = Source.feed(URI.create("https://a.example/feed?a=1&b=2"), Outlet.alone("a", "A \"& <B> Ж"));
        Source section = new Source(
                new SourceId("own-id"),
                URI.create("http://b.example:8090/news"),
                SourceKind.SECTION_PAGE,
                new Outlet("b-news", "B", "b-group"),
                "de",
                false,
                "h2 > a[href*=\"/news/\"]",
                Duration.ofSeconds(90),
                false,
                true);

        assertThat(Opml.read(Opml.write(List.of(feed, section)))).containsExactly(feed, section);
    }

    @Test
    void foldersAreLookedInto() {
        List<Source> sources = read("""
                <?xml version="1.0"?>
                <opml version="1.0"><head><title>My feeds</title></head><body>
                  <outline text="News">
                    <outline text="Europe"><outline type="rss" text="The Harbour Post" xmlUrl="http://hp.example/f"/></outline>
                    <outline title="Ökologie – Heute" xmlurl="feed://oh.example/rss"/>
                  </outline>
                  <outline XMLURL="https://www.bare.example/feed"/>
                </body></opml>
                """);

        assertThat(sources)
                .extracting(source -> source.url().toString())
                .containsExactly("http://hp.example/f", "http://oh.example/rss", "https://www.bare.example/feed");
        assertThat(sources)
                .extracting(Source::outlet)
                .containsExactly(
                        Outlet.alone("the-harbour-post", "The Harbour Post"),
                        Outlet.alone("okologie-heute", "Ökologie – Heute"),
                        Outlet.alone("bare-example", "bare.example"));
        assertThat(sources).allMatch(Source::active).allMatch(Source::pages);
    }

    @Test
    void aFeedListedTwiceIsOneSource() {
        assertThat(read("<opml><body><outline xmlUrl='http://a.example/f'/><outline xmlUrl='http://a.example/f'/>"))
                .hasSize(1);
    }

    @Test
    void badLinesAreLeftOut() {
        assertThat(
                        read(
                                "<opml><body><outline text=R&D xmlUrl='http://a.example/f'><outline xmlUrl='file:///etc/passwd'>"
                                        + "<outline xmlUrl=''/><outline xmlUrl='http://'/><outline xmlUrl='b.example/feed'/></opml"))
                .extracting(source -> source.url().toString())
                .containsExactly("http://a.example/f", "https://b.example/feed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "<html><body>no list</body></html>",
                "<opml",
                "\0\1\2",
                "<!DOCTYPE opml [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><opml>&a;</opml>"
            })
    void whatIsNoListGivesNothing(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void idsAreReadableAndDiffer() {
        assertThat(SourceId.of(URI.create("https://www.hp.example:8090/feed")).value())
                .matches("hp\\.example-8090-[0-9a-f]{8}");
        assertThat(SourceId.of(URI.create("https://hp.example/a")))
                .isNotEqualTo(SourceId.of(URI.create("https://hp.example/b")));
    }
}
