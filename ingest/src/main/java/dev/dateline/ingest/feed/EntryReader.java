package dev.dateline.ingest.feed;

import static java.util.stream.Collectors.joining;

import dev.dateline.domain.item.FeedEntry;
import java.net.URI;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** Reads one entry of RSS, Atom, RDF, CDF or a sitemap from its element. */
final class EntryReader {
    private static final String[] PUBLISHED = {
        "pubdate",
        "published",
        "issued",
        "dcterms:issued",
        "dc:date",
        "news:publication_date",
        "dcterms:created",
        "created",
        "date"
    };
    private static final String[] UPDATED = {
        "updated", "modified", "dcterms:modified", "dc:date", "lastmod", "lastbuilddate"
    };

    private static final Namespace RDF = Namespace.getNamespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#");

    private static final String[] SUMMARIES = {
        "description", "summary", "abstract", "itunes:summary", "media:description", "dc:description", "tagline"
    };
    private static final String[] CONTENTS = {"content:encoded", "content", "body", "xhtml:body", "fullitem"};

    private final Element entry;
    private final URI document;
    private final Fields fields;

    private EntryReader(Element entry, URI document) {
        this.entry = entry;
        this.document = document;
        this.fields = Fields.of(entry);
    }

    static FeedEntry read(Element entry, URI document) {
        return new EntryReader(entry, document).read();
    }

    private FeedEntry read() {
        return new FeedEntry(
                identity(),
                title(),
                EntryLink.of(entry, fields, document),
                EntrySize.text(Markup.html(fields.first(SUMMARIES), document)),
                EntrySize.text(Markup.html(fields.first(CONTENTS), document)),
                author(),
                fields.date(PUBLISHED),
                fields.text(PUBLISHED),
                updated(),
                language(),
                credit(),
                EntrySize.markup(Markup.outer(entry)));
    }

    private @Nullable String identity() {
        String said = fields.text("guid", "id", "dc:identifier");
        return said == null ? entry.getAttributeValue("about", RDF) : said;
    }

    private @Nullable String title() {
        String title = fields.plain("title", "news:title", "dc:title", "media:title", "itunes:title");
        return title == null ? titleOfMedia() : title;
    }

    /** A picture's or a film's own title, where the entry is nothing but that. */
    private @Nullable String titleOfMedia() {
        return fields.each("media:content", "enclosure")
                .map(media -> Fields.of(media).plain("media:title"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private java.time.@Nullable Instant updated() {
        java.time.Instant updated = fields.date(UPDATED);
        return updated != null
                        || entry.getAttributeValue("LASTMOD") == null && entry.getAttributeValue("lastmod") == null
                ? updated
                : FeedDates.read(attribute(entry, "lastmod")).orElse(null);
    }

    private @Nullable String author() {
        String names = fields.each("author", "dc:creator", "itunes:author", "dc:author", "creator")
                .map(EntryReader::person)
                .filter(Objects::nonNull)
                .distinct()
                .collect(joining(", "));
        return names.isEmpty() ? null : names;
    }

    /** Atom and RSS 1.1 put a name into an element of its own. */
    private static @Nullable String person(Element author) {
        Fields parts = Fields.of(author);
        return author.getChildren().isEmpty()
                ? Markup.plain(author)
                : parts.plain("name", "foaf:name", "email", "url", "uri");
    }

    private @Nullable String language() {
        String said = Stream.concat(
                        Stream.of(fields), fields.each("news:publication").map(Fields::of))
                .map(parts -> parts.text("dc:language", "language", "news:language"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        for (Element e = entry; e != null && said == null; e = e.getParentElement()) {
            said = e.getAttributeValue("lang", Namespace.XML_NAMESPACE);
        }
        return said == null || said.isBlank() ? null : said.strip();
    }

    /** Whose text it is; {@code media:credit} is not asked, it tells whose picture it is. */
    private @Nullable String credit() {
        Element source = fields.first("source", "dc:source", "news:publication");
        if (source == null || source.getChildren().isEmpty()) {
            return Markup.plain(source);
        }
        return Fields.of(source).plain("title", "news:name", "id");
    }

    static @Nullable String attribute(Element element, String name) {
        return element.getAttributes().stream()
                .filter(a -> a.getName().equalsIgnoreCase(name))
                .map(org.jdom2.Attribute::getValue)
                .findFirst()
                .orElse(null);
    }
}
