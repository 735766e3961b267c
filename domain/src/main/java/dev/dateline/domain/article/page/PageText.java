package dev.dateline.domain.article.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Makes a document of the bytes of a page: byte order mark, else UTF-8 if the bytes are strictly that, else the charset of
 * the Content-Type, else that of the page's own meta tag, else windows-1252. Bytes that are no text become U+FFFD.
 */
public final class PageText {
    private static final int BINARY_LOOK = 1024;

    private static final int META_WITHIN = 4096;
    private static final int LARGEST = 24 * 1024 * 1024;
    private static final Pattern META = Pattern.compile(
            "<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTENT_TYPE =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private PageText() {}

    /**
     * Parses a page, as far as {@link PageLimits} go.
     *
     * @param body the page as received, decompressed
     * @param charset a charset's name or a whole Content-Type, if the server sent one
     */
    public static Document parse(byte[] body, @Nullable String charset) {
        return parse(PageLimits.within(decode(body, charset)));
    }

    /** Parses markup that is within the limits. */
    static Document parse(String markup) {
        return Parser.htmlParser().setMaxDepth(PageLimits.DEEPEST).parseInput(markup, "");
    }

    /** The text of the bytes; see the class for how the charset is found. */
    static String decode(byte[] body, @Nullable String charset) {
        ByteBuffer bytes = ByteBuffer.wrap(body, 0, Math.min(body.length, LARGEST));
        Charset marked = byteOrderMark(body);
        if (marked != null) {
            return lenient(bytes, marked).replace("\uFEFF", "");
        }
        String utf8 = strictUtf8(bytes);
        if (utf8 != null && !declaredAsSevenBit(body, charset)) {
            return utf8;
        }
        return Stream.of(named(charset), inMeta(body))
                .filter(Objects::nonNull)
                .filter(c -> !c.equals(StandardCharsets.UTF_8) || utf8 == null && mostlyUtf8(bytes))
                .findFirst()
                .map(c -> lenient(bytes, c))
                .orElseGet(() -> lenient(bytes, WINDOWS_1252));
    }

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** ISO-2022-JP and its like are made of ASCII bytes only and so look like UTF-8. */
    private static boolean declaredAsSevenBit(byte[] body, @Nullable String charset) {
        return Stream.of(named(charset), inMeta(body))
                .anyMatch(c -> c != null && c.name().startsWith("ISO-2022"));
    }

    private static @Nullable Charset byteOrderMark(byte[] body) {
        int first = body.length > 1 ? (body[0] & 0xFF) << 8 | body[1] & 0xFF : 0;
        return switch (first) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            case 0xEFBB -> body.length > 2 && (body[2] & 0xFF) == 0xBF ? StandardCharsets.UTF_8 : null;
            default -> null;
        };
    }

    /** Decodes the quick way, which marks what is malformed, and looks for marks: the strict decoder takes ten times as long. */
    private static @Nullable String strictUtf8(ByteBuffer bytes) {
        String quick = new String(bytes.array(), 0, bytes.limit(), StandardCharsets.UTF_8);
        return quick.indexOf(0xFFFD) < 0 ? quick : decodedStrictly(bytes);
    }

    private static @Nullable String decodedStrictly(ByteBuffer bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes.duplicate());
            return text.toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    /** A page in UTF-8 with a few broken bytes is still that. */
    private static boolean mostlyUtf8(ByteBuffer bytes) {
        String text = lenient(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == 0xFFFD).count();
        long beyondAscii = text.chars().filter(c -> c > 127).count();
        return broken * 5 < beyondAscii;
    }

    private static String lenient(ByteBuffer bytes, Charset charset) {
        return charset.decode(bytes.duplicate()).toString();
    }

    private static @Nullable Charset inMeta(byte[] body) {
        String head = new String(body, 0, Math.min(body.length, META_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        Charset charset = meta.find() ? named(meta.group(1)) : null;
        // a meta tag that could be read as ASCII is not in UTF-16, whatever it says
        return charset != null && charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    }

    private static @Nullable Charset named(@Nullable String name) {
        if (name == null) {
            return null;
        }
        Matcher type = CONTENT_TYPE.matcher(name);
        String plain = type.find() ? type.group(1) : name.strip();
        try {
            Charset charset = Charset.forName(plain);
            return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                    ? WINDOWS_1252
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    /** A zero byte means no text, unless a byte order mark says that every second byte may be one. */
    public static boolean isBinary(byte[] body) {
        boolean wide = body.length > 1
                && (body[0] == (byte) 0xFE && body[1] == (byte) 0xFF
                        || body[0] == (byte) 0xFF && body[1] == (byte) 0xFE);
        for (int i = 0; i < Math.min(body.length, BINARY_LOOK); i++) {
            if (body[i] == 0 && !wide) {
                return true;
            }
        }
        return false;
    }
}
