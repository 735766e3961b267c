package dev.dateline.ingest.discover;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.dateline.ingest.feed.FeedBody;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a body is by its first kilobytes; servers send feeds as {@code text/html} and pages as {@code text/xml}.
 *
 * <p>The first tag that only one kind of document has decides. The Content-Type is asked only where no such tag is found.
 */
public final class ContentSniffer {
    private static final int LOOKED_AT = 1 << 16;
    private static final Pattern COMMENT = Pattern.compile("<!--(?:[^-]|-(?!->))*+(?:-->|$)");
    private static final Pattern TELLING =
            Pattern.compile("<(?:[a-z0-9]+:)?(rss|feed|rdf|channel|urlset|sitemapindex|html|head|body)(?=[\\s>/])");
    private static final Pattern JSON_FEED = Pattern.compile("jsonfeed\\.org/version|\"items\"\\s*:\\s*\\[");

    private ContentSniffer() {}

    /** What the bytes are; gzip is looked into. */
    public static BodyKind sniff(byte[] body, @Nullable String contentType) {
        String start = start(FeedBody.unpack(body).orElse(body));
        if (start.startsWith("{")) {
            return JSON_FEED.matcher(start).find() ? BodyKind.FEED : BodyKind.OTHER;
        }
        Matcher telling = TELLING.matcher(COMMENT.matcher(start).replaceAll(""));
        if (telling.find()) {
            return kind(telling.group(1));
        }
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        boolean tags =
                start.contains("<p") || start.contains("<div") || start.contains("<a ") || start.contains("<title");
        return type.contains("html") && tags ? BodyKind.PAGE : BodyKind.OTHER;
    }

    private static BodyKind kind(String tag) {
        return switch (tag) {
            case "rss", "feed", "rdf", "channel" -> BodyKind.FEED;
            case "urlset", "sitemapindex" -> BodyKind.SITEMAP;
            default -> BodyKind.PAGE;
        };
    }

    /** Tags are ASCII in every encoding of the web once the zeros of UTF-16 and UTF-32 are gone. */
    private static String start(byte[] body) {
        String raw = new String(body, 0, Math.min(body.length, LOOKED_AT), ISO_8859_1);
        return raw.replace("\0", "")
                .replaceFirst("^[\\u00ef\\u00bb\\u00bf\\u00fe\\u00ff\\s]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
