package dev.dateline.ingest.feed;

import dev.dateline.domain.item.FeedEntry;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** Reads a whole feed from the tree of its document. */
final class XmlFeed {
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    static final int MOST_ENTRIES = 10_000;

    private final Element root;
    private final URI document;
    private final FeedFormat format;
    private final Element head;
    private final Fields fields;

    private XmlFeed(Element root, URI document, FeedFormat format) {
        this.root = root;
        this.document = document;
        this.format = format;
        this.head = Fields.of(root).each("channel").findFirst().orElse(root);
        this.fields = Fields.of(head);
    }

    /** The feed, or empty when the document is none. */
    static Optional<Feed> read(Document document, URI address) {
        Element root = document.getRootElement();
        return format(root).map(format -> new XmlFeed(root, address, format).read());
    }

    private static Optional<FeedFormat> format(Element root) {
        String name = Vocabulary.of(root);
        FeedFormat known = Vocabulary.format(name);
        if (known != null) {
            return Optional.of(known);
        }
        Set<String> children =
                Set.copyOf(root.getChildren().stream().map(Vocabulary::of).toList());
        if (name.equals("channel")) {
            return Optional.of(EntryReader.attribute(root, "href") == null ? FeedFormat.RSS : FeedFormat.CDF);
        }
        if (ENTRIES.contains(name)) {
            return Optional.of(name.equals("entry") ? FeedFormat.ATOM : FeedFormat.RSS);
        }
        boolean page = name.equals("html") || name.equals("xhtml:html");
        boolean entries = children.contains("item") || children.contains("channel") || children.contains("entry");
        return entries && !page ? Optional.of(FeedFormat.RSS) : Optional.empty();
    }

    private Feed read() {
        String self = related("self").stream().findFirst().orElse(null);
        return new Feed(
                format,
                fields.plain("title", "dc:title"),
                link(),
                language(),
                format == FeedFormat.SITEMAP_INDEX
                        ? newestSitemap()
                        : fields.date("lastbuilddate", "updated", "modified", "pubdate", "dc:date"),
                FeedPaceReader.read(fields),
                related("hub"),
                self,
                entries(),
                format == FeedFormat.SITEMAP_INDEX ? sitemaps() : List.of());
    }

    private @Nullable String link() {
        String link = EntryLink.of(head, fields, document);
        boolean sitemap = format == FeedFormat.SITEMAP && document.isAbsolute();
        return link == null && sitemap ? document.toString() : link;
    }

    private @Nullable String language() {
        String said = fields.text("language", "dc:language");
        String tag = said == null ? head.getAttributeValue("lang", Namespace.XML_NAMESPACE) : said;
        return tag == null ? root.getAttributeValue("lang", Namespace.XML_NAMESPACE) : tag;
    }

    private List<String> related(String rel) {
        return fields.all("link").stream()
                .filter(link -> rel.equalsIgnoreCase(EntryReader.attribute(link, "rel")))
                .map(link -> Addresses.absolute(EntryReader.attribute(link, "href"), Addresses.base(link, document)))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<FeedEntry> entries() {
        List<Element> elements = new ArrayList<>();
        if (ENTRIES.contains(Vocabulary.of(root))) {
            elements.add(root);
        }
        collect(root, elements, format == FeedFormat.SITEMAP ? Set.of("url") : ENTRIES);
        return elements.stream().map(entry -> EntryReader.read(entry, document)).toList();
    }

    private static void collect(Element parent, List<Element> entries, Set<String> names) {
        for (Element child : parent.getChildren()) {
            if (entries.size() >= MOST_ENTRIES) {
                return;
            }
            if (names.contains(Vocabulary.of(child))) {
                entries.add(child);
            } else {
                collect(child, entries, names);
            }
        }
    }

    /** The newest first; of those without a date the ones that call themselves news, then in document order. */
    private List<String> sitemaps() {
        return root.getChildren().stream()
                .map(Fields::of)
                .filter(sitemap -> Addresses.absolute(sitemap.text("loc"), document) != null)
                .sorted(Comparator.comparing(XmlFeed::lastChange).reversed().thenComparing(XmlFeed::isOther))
                .map(sitemap -> String.valueOf(Addresses.absolute(sitemap.text("loc"), document)))
                .distinct()
                .toList();
    }

    private @Nullable Instant newestSitemap() {
        return root.getChildren().stream()
                .map(Fields::of)
                .map(XmlFeed::lastChange)
                .filter(change -> !change.equals(Instant.MIN))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Instant lastChange(Fields sitemap) {
        return Objects.requireNonNullElse(sitemap.date("lastmod"), Instant.MIN);
    }

    private static boolean isOther(Fields sitemap) {
        return !String.valueOf(sitemap.text("loc")).toLowerCase(Locale.ROOT).contains("news");
    }
}
