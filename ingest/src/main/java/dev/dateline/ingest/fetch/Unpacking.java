package dev.dateline.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Undoes the Content-Encoding of a body, however many codings are stacked. Believes the bytes rather than the header:
 * what claims to be packed and is plain text stays as it is, and what bears the mark of a coding is unpacked even where
 * the header is silent. The body is in memory by then, so no origin can make this take long, and no second request is
 * needed to try again.
 */
final class Unpacking {
    /** More codings on top of one another than this are an attack. */
    private static final int MOST_LAYERS = 4;

    private static final int CHUNK = 16 * 1024;
    private static final int LOOKED_AT = 512;

    private final long maxBytes;
    private final boolean cutOff;
    private final BodyBudget.Share share;

    /**
     * Unpacks one body.
     *
     * @param maxBytes largest body wanted, at every layer
     * @param cutOff whether of a larger one the beginning will do
     */
    Unpacking(long maxBytes, boolean cutOff, BodyBudget.Share share) {
        this.maxBytes = maxBytes;
        this.cutOff = cutOff;
        this.share = share;
    }

    /** What came of it. */
    sealed interface Result {
        /** The bytes of a body. */
        record Plain(Pieces body) implements Result {}

        /** Larger than wanted. */
        record TooLarge() implements Result {}

        /** Cannot be undone; the reason completes "its body". */
        record Broken(String reason) implements Result {}
    }

    /** Undoes all codings of a body that was sent with this Content-Encoding. */
    Result plain(Pieces sent, @Nullable String contentEncoding) throws IOException {
        Result result = new Result.Plain(sent);
        List<String> tokens = innermostLast(contentEncoding);
        for (int layer = 0; result instanceof Result.Plain plain; layer++) {
            Optional<Coding> coding = next(plain.body(), tokens);
            if (coding.isEmpty()) {
                return result;
            }
            if (layer == MOST_LAYERS) {
                return new Result.Broken("is packed more than " + MOST_LAYERS + " times");
            }
            result = undo(coding.get(), plain.body());
        }
        return result;
    }

    /** The outermost coding left. A mark in the bytes counts for more than a name, and names that they belie for none. */
    private static Optional<Coding> next(Pieces body, List<String> tokens) {
        byte[] start = body.first(LOOKED_AT);
        Optional<Coding> marked = Coding.markedBy(start);
        while (!tokens.isEmpty()) {
            Optional<Coding> named = Coding.named(tokens.get(0));
            if (marked.isPresent() && !named.equals(marked)) {
                return marked;
            }
            tokens.remove(0);
            if (named.isPresent() && named.get().fits(start) != Coding.Fit.NO) {
                return named;
            }
        }
        return marked;
    }

    private Result undo(Coding coding, Pieces packed) throws IOException {
        byte[] start = packed.first(LOOKED_AT);
        if (coding.isHungry(start)) {
            share.large();
        }
        try (InputStream plain = coding.unpack(packed.stream())) {
            return readAll(plain);
        } catch (BodyBudget.Exhausted ours) {
            throw ours;
        } catch (IOException | RuntimeException broken) {
            return isText(start)
                    ? new Result.Plain(packed)
                    : new Result.Broken("does not unpack as " + coding.name().toLowerCase(Locale.ROOT));
        }
    }

    private Result readAll(InputStream plain) throws IOException {
        Pieces body = new Pieces();
        byte[] chunk = new byte[CHUNK];
        for (int n = plain.read(chunk); n >= 0; n = plain.read(chunk)) {
            if (body.size() + n > maxBytes && !cutOff) {
                return new Result.TooLarge();
            }
            body.add(chunk, n);
            if (body.size() > maxBytes) {
                return new Result.Plain(body);
            }
            share.unpackedTo(body.size());
        }
        return new Result.Plain(body);
    }

    /** Text begins with a mark, or is mostly ASCII, without control characters but those of white space. */
    private static boolean isText(byte[] start) {
        if (start.length >= 2 && (start[0] & 0xff) + (start[1] & 0xff) == 0xff + 0xfe) {
            return true;
        }
        int foreign = 0;
        for (byte unit : start) {
            if (unit >= 0 && unit < ' ' && "\t\n\r\f".indexOf(unit) < 0) {
                return false;
            }
            foreign += unit < 0 ? 1 : 0;
        }
        return foreign <= start.length / 4;
    }

    /** The codings were applied in the order in which the header names them (RFC 9110, section 8.4). */
    private static List<String> innermostLast(@Nullable String contentEncoding) {
        List<String> tokens = new ArrayList<>();
        if (contentEncoding != null) {
            for (String token : contentEncoding.split("[,;\\s]+")) {
                tokens.add(token.toLowerCase(Locale.ROOT).replace("\"", ""));
            }
        }
        Collections.reverse(tokens);
        return tokens;
    }
}
