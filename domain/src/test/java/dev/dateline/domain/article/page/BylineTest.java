package dev.dateline.domain.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {
    private static final String TEXT =
            "<article><h1>Bridge closed</h1><p>The bridge over the Ilm was closed in the morning after an inspector found "
                    + "cracks in two of its pillars, and buses go round by the weir.</p></article>";

    private static ExtractedPage page(String head) {
        return PageExtractor.extract(Jsoup.parse("<html><head>" + head + "</head><body>" + TEXT), null);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = ';', textBlock = """
            Ada Lind                                        ; Ada Lind
            By Ada Lind                                     ; Ada Lind
            By By ADA LIND, AP National Political Writer    ; ADA LIND, AP National Political Writer
            Ada Lind | Reuters                              ; Ada Lind | Reuters
            Ada Lind ⋅ Review Editor ⋅                      ; Ada Lind
            Ada Lind | The Harbour Post                     ; Ada Lind
            By | Ada Lind                                   ; Ada Lind
            Ada Lind -                                      ; Ada Lind
            Ada Lind-Rask                                   ; Ada Lind-Rask
            Von Ada Lind und Bo Rask                        ; Ada Lind und Bo Rask
            Show the archive →                              ;
            Webmaster                                       ;
            """)
    void whoWroteItIsTheNameAlone(String declared, @Nullable String name) {
        assertThat(page("<meta name='author' content='" + declared + "'>").byline())
                .isEqualTo(name);
        assertThat(page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge closed\","
                                + "\"author\":{\"@type\":\"Person\",\"name\":\"" + declared + "\"}}</script>")
                        .byline())
                .isEqualTo(name);
    }

    @Test
    void whomThePageOnlyRefersToIsLookedUp() {
        ExtractedPage page = page("""
                <script type='application/ld+json'>{"@graph":[
                {"@type":"NewsArticle","headline":"Bridge closed","author":{"@id":"#ada"},"publisher":{"@id":"https://post.example/#us"}},
                {"@type":"Person","@id":"#ada","name":"Ada Lind"},
                {"@type":"Organization","@id":"https://post.example/#us","name":"The Harbour Post"}]}</script>
                """);
        assertThat(page.byline()).isEqualTo("Ada Lind");
        assertThat(page.outlet()).isEqualTo("The Harbour Post");
    }

    @Test
    void anAddressIsNoOutletsName() {
        ExtractedPage page =
                page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge\","
                        + "\"publisher\":{\"@id\":\"https://post.example/#us\"}}</script>");
        assertThat(page.outlet()).isNull();
    }
}
