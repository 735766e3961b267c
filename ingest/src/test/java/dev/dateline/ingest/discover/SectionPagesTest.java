package dev.dateline.ingest.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Section pages of invented outlets, in many languages and layouts. In the files a link to an article has the attribute
 * {@code data-article}; one that may or may not be taken (an old article in a box) has {@code data-either}. Both are
 * removed before the page is read.
 */
class SectionPagesTest {
    static final Set<String> PAGES = Set.of(
            "ar-cards",
            "de-teasers",
            "el-blocks",
            "en-cards",
            "en-front",
            "en-nineties",
            "es-list",
            "fr-table",
            "he-rows",
            "hi-list",
            "it-columns",
            "pl-stream",
            "sw-blog",
            "vi-items",
            "ja-dl",
            "ko-list",
            "pt-hashed",
            "ru-ticker",
            "tr-grid",
            "zh-ul");
    private static final URI ADDRESS = URI.create("https://outlet.example/news/");

    /** What was found of a page. */
    private record Found(Set<String> right, Set<String> wrong, Set<String> missed) {
        double precision() {
            return (double) right.size() / Math.max(1, right.size() + wrong.size());
        }

        double recall() {
            return (double) right.size() / Math.max(1, right.size() + missed.size());
        }
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void theArticlesOfAPageAreFoundAndLittleElse(String name) throws IOException {
        Found found = find(name);

        assertThat(found.recall()).as("recall: %s", found).isGreaterThanOrEqualTo(0.8);
        assertThat(found.precision()).as("precision: %s", found).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void overAllPagesFewLinksAreMissedOrWrong() throws IOException {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (String name : PAGES) {
            Found found = find(name);
            right += found.right().size();
            wrong += found.wrong().size();
            missed += found.missed().size();
        }
        assertThat((double) right / (right + missed)).as("recall").isGreaterThanOrEqualTo(0.97);
        assertThat((double) right / (right + wrong)).as("precision").isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void aPageOfThousandsOfLinksTakesSeconds() {
        StringBuilder html = new StringBuilder("<div class=items>");
        for (int i = 0; i < 30_000; i++) {
            html.append("<a href=/2026/11/20/ferry-runs-aground-")
                    .append(i)
                    .append(">Ferry runs aground off the cape</a> ");
        }
        Document page = Jsoup.parse(html.toString());

        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(SectionPage.links(page, ADDRESS, null)).hasSize(1000));
    }

    private static Found find(String name) throws IOException {
        Document page = page(name);
        Set<String> articles = addresses(page, "data-article");
        Set<String> either = addresses(page, "data-either");
        page.select("[data-article], [data-either]").removeAttr("data-article").removeAttr("data-either");
        Set<String> found = SectionPage.links(page, ADDRESS, null).stream()
                .map(entry -> Objects.requireNonNull(entry.link()))
                .collect(Collectors.toSet());
        Set<String> right = new HashSet<>(found);
        right.retainAll(articles);
        Set<String> missed = new HashSet<>(articles);
        missed.removeAll(found);
        found.removeAll(articles);
        found.removeAll(either);
        return new Found(right, found, missed);
    }

    private static Document page(String name) throws IOException {
        try (InputStream file = SectionPagesTest.class.getResourceAsStream("/section-pages/" + name + ".html")) {
            byte[] html = Objects.requireNonNull(file, name).readAllBytes();
            return Jsoup.parse(new String(html, StandardCharsets.UTF_8), ADDRESS.toString());
        }
    }

    private static Set<String> addresses(Document page, String mark) {
        return page.select("[" + mark + "]").stream()
                .flatMap(link -> WebAddress.of(link.attr("href"), ADDRESS).stream())
                .map(URI::toString)
                .collect(Collectors.toSet());
    }
}
