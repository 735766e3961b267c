package dev.dateline.ingest.feed;

import java.util.Set;
import org.jdom2.Element;

/** Where an element belongs that stands inside another only because that one was never closed. */
final class SwallowedElement {
    private static final Set<String> ENTRIES = Set.of("item", "entry", "url");
    private static final Set<String> TEXT_FIELDS = Set.of(
            "title",
            "link",
            "guid",
            "id",
            "pubdate",
            "published",
            "updated",
            "category",
            "dc:creator",
            "dc:date",
            "loc",
            "lastmod");
    private static final Set<String> MARKUP_FIELDS = Set.of("description", "summary", "content", "content:encoded");

    /** Fields whose names are no HTML elements. */
    private static final Set<String> UNMISTAKABLE = Set.of(
            "guid",
            "pubdate",
            "published",
            "updated",
            "description",
            "comments",
            "enclosure",
            "content:encoded",
            "dc:creator",
            "dc:date",
            "loc",
            "lastmod");

    /** What may stand in a title that carries its markup unescaped. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "big", "blink", "br", "center", "cite", "code", "del", "div", "em", "font",
            "h1", "h2", "h3", "h4", "i", "img", "ins", "kbd", "mark", "nobr", "p", "q", "s", "samp", "script", "small",
            "span", "strike", "strong", "style", "sub", "sup", "tt", "u", "var", "wbr");

    private SwallowedElement() {}

    /** The parent it should have: entries never stand inside entries, nor fields inside fields that are plain text. */
    static Element home(Element element, Element parent) {
        String name = Vocabulary.of(element);
        if (ENTRIES.contains(name)) {
            for (Element around = parent; around != null; around = around.getParentElement()) {
                if (ENTRIES.contains(Vocabulary.of(around)) && around.getParentElement() != null) {
                    return around.getParentElement();
                }
            }
        }
        return isSwallowed(name, Vocabulary.of(parent)) && parent.getParentElement() != null
                ? home(element, parent.getParentElement())
                : parent;
    }

    private static boolean isSwallowed(String name, String around) {
        if (TEXT_FIELDS.contains(around)) {
            return !INLINE.contains(name.startsWith("xhtml:") ? name.substring(6) : name);
        }
        return MARKUP_FIELDS.contains(around) && UNMISTAKABLE.contains(name);
    }
}
