package dev.dateline.desk.feed;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The formats in which feeds travel. */
public enum FeedFormat {
    /** RFC 4287. */
    ATOM("atom", "application/atom+xml;charset=utf-8", AtomText::of),
    /** RSS 2.0. */
    RSS("rss", "application/rss+xml;charset=utf-8", RssText::of),
    /** JSON Feed 1.1. */
    JSON("json", "application/feed+json;charset=utf-8", JsonFeedText::of);

    private final String suffix;
    private final String mediaType;
    private final Function<FeedDocument, String> writer;

    FeedFormat(String suffix, String mediaType, Function<FeedDocument, String> writer) {
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** The format of addresses that end so; empty when there is none. */
    public static Optional<FeedFormat> of(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix.equals(suffix))
                .findFirst();
    }

    /** How its addresses end. */
    public String suffix() {
        return suffix;
    }

    /** Its content type. */
    public String mediaType() {
        return mediaType;
    }

    /** A feed in this format. */
    public String write(FeedDocument feed) {
        return writer.apply(feed);
    }
}
