package dev.dateline.ingest.feed;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** Encodings that show in the first four bytes: by a byte order mark, or by zeros around the first bracket. */
enum WideEncoding {
    UTF_32BE_MARK("UTF-32BE", 0, 0, 0xfe, 0xff),
    UTF_32LE_MARK("UTF-32LE", 0xff, 0xfe, 0, 0),
    UTF_8_MARK("UTF-8", 0xef, 0xbb, 0xbf),
    UTF_16BE_MARK("UTF-16BE", 0xfe, 0xff),
    UTF_16LE_MARK("UTF-16LE", 0xff, 0xfe),
    UTF_32BE_BARE("UTF-32BE", 0, 0, 0, '<'),
    UTF_32LE_BARE("UTF-32LE", '<', 0, 0, 0),
    UTF_16BE_BARE("UTF-16BE", 0, '<', 0),
    UTF_16LE_BARE("UTF-16LE", '<', 0),
    UTF_16BE_JSON("UTF-16BE", 0, '{', 0),
    UTF_16LE_JSON("UTF-16LE", '{', 0),
    EBCDIC("IBM037", 0x4c, 0x6f, 0xa7, 0x94);

    private final String charset;
    private final byte[] start;

    WideEncoding(String charset, int... start) {
        this.charset = charset;
        this.start = new byte[start.length];
        for (int i = 0; i < start.length; i++) {
            this.start[i] = (byte) start[i];
        }
    }

    /** The encoding that the first bytes show; a UTF-8 mark before bytes that are no UTF-8 shows nothing. */
    static Optional<Charset> of(byte[] body) {
        return Arrays.stream(values())
                .filter(wide -> wide.starts(body))
                .findFirst()
                .flatMap(wide -> Charsets.named(wide.charset))
                .filter(c ->
                        !c.name().equals("UTF-8") || FeedText.strictly(body, c).isPresent());
    }

    private boolean starts(byte[] body) {
        return body.length >= start.length && Arrays.equals(body, 0, start.length, start, 0, start.length);
    }
}
