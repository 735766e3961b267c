package dev.dateline.ingest.feed;

import static dev.dateline.ingest.feed.EntryReader.attribute;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** Finds the address of an entry's page among links, alternates, identities and attributes. */
final class EntryLink {
    private EntryLink() {}

    /** In order: the text of a link element, an alternate of Atom, the entry's own address, a guid that is an address. */
    static @Nullable String of(Element entry, Fields fields, URI document) {
        return Stream.of(
                        written(fields, document),
                        alternate(fields, document),
                        own(entry, document),
                        identity(fields, document))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String written(Fields fields, URI document) {
        return fields.each("link", "loc")
                .filter(link -> attribute(link, "href") == null && isAlternate(link, false))
                .map(link -> Addresses.absolute(link.getValue(), Addresses.base(link, document)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The address of a feed itself or of its entry in Atom: the alternate that is a page, else any alternate. */
    static @Nullable String alternate(Fields fields, URI document) {
        return Stream.of(true, false)
                .map(page -> lastAlternate(fields, document, page))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Of several the last, as feedparser has taken it for twenty years. */
    private static @Nullable String lastAlternate(Fields fields, URI document, boolean page) {
        return fields.all("link").stream()
                .filter(link -> isAlternate(link, page))
                .map(link -> Addresses.absolute(attribute(link, "href"), Addresses.base(link, document)))
                .filter(Objects::nonNull)
                .reduce(null, (earlier, later) -> later);
    }

    private static boolean isAlternate(Element link, boolean page) {
        String rel = Objects.requireNonNullElse(attribute(link, "rel"), "alternate")
                .strip()
                .toLowerCase(Locale.ROOT);
        String type =
                Objects.requireNonNullElse(attribute(link, "type"), "text/html").toLowerCase(Locale.ROOT);
        boolean alternate = rel.equals("alternate") || rel.isEmpty() || rel.endsWith("/alternate");
        return alternate && (!page || type.contains("html"));
    }

    private static @Nullable String own(Element entry, URI document) {
        return Addresses.absolute(attribute(entry, "href"), Addresses.base(entry, document));
    }

    private static @Nullable String identity(Fields fields, URI document) {
        return fields.each("guid", "id")
                .filter(guid -> !"false".equalsIgnoreCase(attribute(guid, "isPermaLink")))
                .filter(guid -> looksLikeAddress(guid.getValue().strip()))
                .map(guid -> Addresses.absolute(guid.getValue(), Addresses.base(guid, document)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean looksLikeAddress(String guid) {
        return Addresses.isWeb(guid) || !Addresses.isAbsolute(guid) && (guid.startsWith("/") || guid.contains("/"));
    }
}
