package dev.dateline.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Receives a body and unpacks it. It is received whole before anything is unpacked: an origin may dawdle over its
 * bytes, but holds nothing meanwhile that others wait for.
 */
final class BodyReader {
    private static final int CHUNK = 16 * 1024;
    private static final int LOOKED_AT = 512;
    /** How texts end that lack nothing, perhaps with a comment of some cache after it. */
    private static final Pattern END = Pattern.compile(
            "</(?:rss|feed|rdf:rdf|urlset|sitemapindex|html)\\s*>\\s*(?:<!--(?:[^-]|-(?!->))*-->\\s*)*$",
            Pattern.CASE_INSENSITIVE);

    private final long maxBytes;
    private final boolean cutOff;
    private final BodyBudget.Share share;

    BodyReader(FetchRequest request, BodyBudget.Share share) {
        this.maxBytes = request.maxBytes();
        this.cutOff = request.cutOff();
        this.share = share;
    }

    /** What came of it. */
    sealed interface Body {
        /** All of it. */
        @SuppressWarnings("ArrayRecordComponent")
        record Whole(byte[] bytes) implements Body {}

        /** More than is wanted. */
        record TooLarge() implements Body {}

        /** It cannot be unpacked; the reason completes "its body". */
        record Broken(String reason) implements Body {}
    }

    /**
     * Reads the body of an answer. The stream is not closed here: that would read all that is left of it.
     *
     * @throws IOException when the body breaks off
     */
    Body read(InputStream sent, @Nullable String contentEncoding) throws IOException {
        Pieces received = new Pieces();
        IOException breakOff = receive(sent, received);
        if (received.size() > maxBytes && !cutOff) {
            return new Body.TooLarge();
        }
        Unpacking.Result result = new Unpacking(maxBytes, cutOff, share).plain(received, contentEncoding);
        if (breakOff != null && !isWhole(received, result)) {
            throw breakOff;
        }
        return body(result);
    }

    private Body body(Unpacking.Result result) throws IOException {
        if (result instanceof Unpacking.Result.Plain plain) {
            share.unpackedTo(plain.body().size());
            byte[] bytes = plain.body().first(Math.toIntExact(maxBytes));
            share.settled(bytes.length);
            return new Body.Whole(bytes);
        }
        share.settled(0);
        return result instanceof Unpacking.Result.Broken broken
                ? new Body.Broken(broken.reason())
                : new Body.TooLarge();
    }

    /** Stops as soon as the bytes are too many; says what stopped it before the end, if anything did. */
    private @Nullable IOException receive(InputStream sent, Pieces received) throws IOException {
        byte[] chunk = new byte[CHUNK];
        while (received.size() <= maxBytes) {
            int n;
            try {
                n = sent.read(chunk);
            } catch (IOException breakOff) {
                return breakOff;
            }
            if (n < 0) {
                return null;
            }
            share.receivedTo(received.size() + n);
            received.add(chunk, n);
        }
        return null;
    }

    /** Some servers announce more bytes than they send. Nothing is missing where the packing or the text has its end. */
    private static boolean isWhole(Pieces received, Unpacking.Result result) {
        if (!(result instanceof Unpacking.Result.Plain plain)) {
            return result instanceof Unpacking.Result.TooLarge;
        }
        String end = new String(plain.body().last(LOOKED_AT), StandardCharsets.ISO_8859_1);
        return plain.body() != received || END.matcher(end).find();
    }
}
