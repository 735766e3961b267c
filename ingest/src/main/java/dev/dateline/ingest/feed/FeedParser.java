package dev.dateline.ingest.feed;

import dev.dateline.ingest.feed.FeedOutcome.Parsed;
import dev.dateline.ingest.feed.FeedOutcome.Rejected;
import java.net.URI;
import java.util.Optional;
import org.jdom2.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads a feed from the bytes that a server sent: RSS, Atom, RDF, CDF, JSON Feed or a sitemap, healthy or damaged.
 *
 * <p>Nothing that stands in the bytes makes it throw, reach for another file or address, or take more than time and
 * memory in proportion to their size, which is bounded.
 */
public final class FeedParser {

    /**
     * Reads a feed.
     *
     * @param body bytes as received, gzip or plain, at most 24 MiB unpacked
     * @param contentType the answer's Content-Type; used only for its charset
     * @param base address the bytes came from; relative links are resolved against it, and stay relative when it is empty
     */
    public FeedOutcome parse(byte[] body, @Nullable String contentType, URI base) {
        Optional<byte[]> plain = FeedBody.unpack(body);
        if (plain.isEmpty()) {
            return new Rejected("The answer is larger than " + (FeedBody.LARGEST >> 20) + " MB.");
        }
        String text = FeedText.decode(plain.get(), contentType);
        return text.isBlank() ? new Rejected("The answer is empty.") : read(text, base);
    }

    private static FeedOutcome read(String text, URI base) {
        try {
            if (JsonFeed.isJson(text)) {
                return JsonFeed.read(text, base);
            }
            FeedOutcome xml = xml(text, base);
            return xml instanceof Rejected && JsonFeed.isWithin(text) ? JsonFeed.read(text, base) : xml;
        } catch (RuntimeException unforeseen) {
            return new Rejected("Reading it failed: " + unforeseen);
        }
    }

    private static FeedOutcome xml(String text, URI base) {
        String clean = XmlText.clean(text);
        return StrictXml.read(clean)
                .flatMap(document -> XmlFeed.read(document, base).map(feed -> RomeReading.complete(feed, document)))
                .or(() -> repaired(clean, base))
                .map(GuidRepair::apply)
                .<FeedOutcome>map(Parsed::new)
                .orElseGet(() -> new Rejected(reason(clean)));
    }

    private static Optional<Feed> repaired(String clean, URI base) {
        Optional<Document> document = XmlRepair.read(clean);
        return document.flatMap(tree -> XmlFeed.read(tree, base));
    }

    private static String reason(String text) {
        String start = text.substring(0, Math.min(text.length(), 2000)).toLowerCase(java.util.Locale.ROOT);
        return start.contains("<html") || start.contains("<body") || start.contains("<head")
                ? "This is a web page, not a feed."
                : "This is no feed that can be read: no RSS, Atom, RDF, CDF, JSON Feed or sitemap.";
    }
}
