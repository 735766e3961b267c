package dev.dateline.bench.quality.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Something that reads the article on a page. */
interface Extractor {

    /**
     * What it found.
     *
     * @param text the article's text, empty when it found none
     * @param day the day of publication as {@code yyyy-MM-dd}, empty when it found none
     */
    record Found(String text, String day) {}

    /** How tables call it. */
    String name();

    /** Whether it looks for dates at all. */
    default boolean readsDates() {
        return true;
    }

    /** Reads a page as received. */
    Found read(byte[] page);

    /** What one writes first: the paragraphs of the article element, else of the page; the date of the usual meta tag. */
    record Paragraphs() implements Extractor {
        private static final String DATES =
                "meta[property=article:published_time], meta[itemprop=datePublished], meta[name=date], time[datetime]";

        @Override
        public String name() {
            return "jsoup, naive";
        }

        @Override
        public Found read(byte[] page) {
            Document document = parse(page);
            Element article = Objects.requireNonNullElse(document.selectFirst("article"), document);
            Element date = document.selectFirst(DATES);
            String at = date == null ? "" : date.attr("content") + date.attr("datetime");
            return new Found(
                    String.join("\n", article.select("p").eachText()), at.substring(0, Math.min(10, at.length())));
        }
    }

    /** Mozilla's reader mode in Kotlin; it knows no dates. A page that it fails on counts as one without an answer. */
    record ReaderMode() implements Extractor {
        @Override
        public String name() {
            return "Readability4J";
        }

        @Override
        public boolean readsDates() {
            return false;
        }

        @Override
        public Found read(byte[] page) {
            try {
                String text = new Readability4J("https://page.example/", parse(page))
                        .parse()
                        .getTextContent();
                return new Found(Objects.requireNonNullElse(text, ""), "");
            } catch (RuntimeException failed) {
                return new Found("", "");
            }
        }
    }

    private static Document parse(byte[] page) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(page), null, "https://page.example/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
