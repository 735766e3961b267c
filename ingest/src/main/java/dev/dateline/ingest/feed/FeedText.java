package dev.dateline.ingest.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a feed and decodes it.
 *
 * <p>In this order: byte order mark or the zero bytes of UTF-16 and UTF-32; the XML declaration; the HTTP charset; UTF-8;
 * a guess from the words that are not ASCII; windows-1252. Each is taken only if the whole body decodes in it strictly.
 * Text labelled with a one-byte encoding, in which anything decodes, is UTF-8 when it is valid UTF-8.
 */
final class FeedText {
    private static final Pattern DECLARED =
            Pattern.compile("^[^<]{0,200}<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']?\\s*([^\"'\\s?>]+)");
    private static final Pattern HTTP = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([^\"'\\s;,]+)");

    private FeedText() {}

    static String decode(byte[] body, @Nullable String contentType) {
        Optional<Charset> wide = WideEncoding.of(body);
        if (wide.isPresent()) {
            return new String(body, wide.get());
        }
        return Stream.of(declared(body), http(contentType), Optional.of(UTF_8))
                .flatMap(Optional::stream)
                .flatMap(charset -> strictly(body, utf8IfItIs(body, charset)).stream())
                .findFirst()
                .or(() -> Surrogates.decode(body))
                .or(() -> MostlyUtf8.decode(body))
                .orElseGet(() ->
                        strictly(body, CharsetGuess.of(body)).orElseGet(() -> new String(body, Charsets.WESTERN)));
    }

    private static Optional<Charset> declared(byte[] body) {
        Matcher declared = DECLARED.matcher(new String(body, 0, Math.min(body.length, 600), ISO_8859_1));
        return declared.find() ? Charsets.named(declared.group(1)).filter(Charsets::isNarrow) : Optional.empty();
    }

    private static Optional<Charset> http(@Nullable String contentType) {
        Matcher http = HTTP.matcher(contentType == null ? "" : contentType);
        return http.find() ? Charsets.named(http.group(1)).filter(Charsets::isNarrow) : Optional.empty();
    }

    private static Charset utf8IfItIs(byte[] body, Charset claimed) {
        boolean oneByte = claimed.newEncoder().maxBytesPerChar() == 1;
        return oneByte && strictly(body, UTF_8).isPresent() ? UTF_8 : claimed;
    }

    static Optional<String> strictly(byte[] body, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
