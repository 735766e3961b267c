package dev.dateline.ingest.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jdom2.Element;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** The text of an element as HTML markup or as plain text, whichever of a dozen ways the feed wraps it. */
final class Markup {
    private static final Pattern LOOKS_LIKE_MARKUP =
            Pattern.compile("</?[A-Za-z!][^<>]*>|&(?:[A-Za-z]\\w{1,30}|#\\d+|#[xX][0-9A-Fa-f]+);");
    private static final Pattern RELATIVE =
            Pattern.compile("(?i)\\b(?:href|src)\\s*=\\s*[\"']?\\s*(?![a-z][a-z0-9+.-]*:|#)");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/\\s]{8,}={0,2}\\s*");

    private Markup() {}

    /** Markup of what the element holds, with absolute addresses; null when it holds nothing. */
    static @Nullable String html(@Nullable Element element, URI document) {
        if (element == null) {
            return null;
        }
        String text = raw(element);
        String html = isMarkup(element, text) ? text : Entities.escape(text);
        return html.isBlank() ? null : withAbsoluteAddresses(html.strip(), Addresses.base(element, document));
    }

    /** What a reader sees of the element on one line, without tags and entities; null when that is nothing. */
    static @Nullable String plain(@Nullable Element element) {
        if (element == null) {
            return null;
        }
        String text = raw(element);
        return isMarkup(element, text) ? plain(text) : line(text);
    }

    /** What a reader sees of text that may be markup. */
    static @Nullable String plain(@Nullable String text) {
        if (text == null || !LOOKS_LIKE_MARKUP.matcher(text).find()) {
            return line(text);
        }
        return line(Jsoup.parseBodyFragment(text).text());
    }

    private static @Nullable String line(@Nullable String text) {
        String line = text == null
                ? ""
                : text.replaceAll("[\\s\\u00a0\\u2028\\u2029]+", " ").strip();
        return line.isEmpty() ? null : line;
    }

    private static String raw(Element element) {
        boolean leaf = element.getChildren().isEmpty();
        return Charsets.withoutC1(leaf ? decoded(element) : InnerMarkup.of(onlyDiv(element)));
    }

    /** XHTML text stands in one {@code div} that is not part of it. */
    private static Element onlyDiv(Element element) {
        Element first = element.getChildren().get(0);
        boolean wrapped = element.getChildren().size() == 1
                && first.getName().equalsIgnoreCase("div")
                && element.getTextTrim().isEmpty();
        return wrapped ? first : element;
    }

    private static String decoded(Element element) {
        String text = element.getText();
        String type = type(element);
        boolean base64 = mode(element).equals("base64")
                || (!type.isEmpty() && type.contains("/") && !type.startsWith("text/") && !type.endsWith("xml"));
        if (!base64 || !BASE64.matcher(text).matches()) {
            return text;
        }
        return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
    }

    private static boolean isMarkup(Element element, String text) {
        if (!element.getChildren().isEmpty()) {
            return true;
        }
        String type = type(element);
        if (type.equals("text") || type.equals("text/plain") && !mode(element).equals("base64")) {
            return false;
        }
        return type.contains("html") || LOOKS_LIKE_MARKUP.matcher(text).find();
    }

    private static String type(Element element) {
        return element.getAttributeValue("type", "").strip().toLowerCase(Locale.ROOT);
    }

    private static String mode(Element element) {
        return element.getAttributeValue("mode", "").strip().toLowerCase(Locale.ROOT);
    }

    private static String withAbsoluteAddresses(String html, URI base) {
        if (base.getScheme() == null || !RELATIVE.matcher(html).find()) {
            return html;
        }
        Document body = Jsoup.parseBodyFragment(html, base.toString());
        body.outputSettings().prettyPrint(false);
        body.select("[href]").forEach(e -> e.attr("href", e.absUrl("href")));
        body.select("[src]").forEach(e -> e.attr("src", e.absUrl("src")));
        return body.body().html();
    }

    /** The element itself as XML. */
    static String outer(Element element) {
        return new XMLOutputter(Format.getRawFormat()).outputString(element);
    }
}
