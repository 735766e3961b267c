package dev.dateline.domain.article.page.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PageElementsTest {

    private static final Document PAGE = Jsoup.parse("""
            <html lang=pt-BR><head><title> Fire on the quay </title><meta name=a content=b><script>1</script></head>
            <body><!-- x --><div><svg><title>An arrow</title></svg><h2>One</h2><p>Two<b>three</b></p></div>
            <h1>Four</h1><p itemprop=" Headline ">Five<script>2</script></body></html>""");

    @Test
    void everyElementIsFoundInTheOrderOfThePage() {
        PageElements elements = PageElements.of(PAGE);

        assertThat(elements.all()).containsExactlyElementsOf(PAGE.getAllElements());
        assertThat(elements.inBody()).containsExactlyElementsOf(PAGE.body().getAllElements());
    }

    @Test
    void elementsThatAreOftenAskedForAreAtHand() {
        PageElements elements = PageElements.of(PAGE);

        assertThat(elements.headings()).containsExactlyElementsOf(PAGE.select("h1, h2, p[itemprop]"));
        assertThat(elements.firstHeadings()).containsExactlyElementsOf(PAGE.select("h1"));
        assertThat(elements.scripts()).containsExactlyElementsOf(PAGE.select("script"));
        assertThat(elements.metas()).containsExactlyElementsOf(PAGE.select("meta"));
        assertThat(elements.ofRoot("lang")).isEqualTo("pt-BR");
    }

    @Test
    void aPicturesTitleIsNotThePages() {
        assertThat(PageElements.of(PAGE).title()).isEqualTo("Fire on the quay");
        assertThat(PageElements.of(Jsoup.parse("<svg><title>An arrow</title></svg>"))
                        .title())
                .isEmpty();
    }
}
