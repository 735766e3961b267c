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
    private static final Set<String> FIELDS = Set.of(
            "title",
            "link",
            "guid",
            "id",
            "pubdate",
            "published",
            "updated",
            "description",
            "summary",
            "content",
            "category",
            "author",
            "comments",
            "enclosure",
            "content:encoded",
            "dc:creator",
            "dc:date",
            "loc",
            "lastmod");

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
        boolean swallowed = FIELDS.contains(name) && TEXT_FIELDS.contains(Vocabulary.of(parent));
        return swallowed && parent.getParentElement() != null ? home(element, parent.getParentElement()) : parent;
    }
}
