package dev.dateline.ingest.feed;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Encodings by the labels that feeds write, with the supersets that browsers read in their place. */
final class Charsets {
    /** What text without any label is taken for in the end. */
    static final Charset WESTERN = Charset.forName("windows-1252");

    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("iso_8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("latin-1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("utf8mb4", "UTF-8"),
            Map.entry("x-mac-roman", "x-MacRoman"),
            Map.entry("macintosh", "x-MacRoman"));

    private Charsets() {}

    /** The encoding that is meant; empty for a label that names none. */
    static Optional<Charset> named(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(SAID.getOrDefault(lower, label))).filter(Charset::canEncode);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** The text with C1 controls, which nobody means, read as the windows-1252 characters they were made from. */
    static String withoutC1(String text) {
        if (text.chars().noneMatch(c -> c >= 0x80 && c <= 0x9f)) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text.length());
        text.chars()
                .forEach(c -> mended.append(
                        c >= 0x80 && c <= 0x9f ? new String(new byte[] {(byte) c}, WESTERN).charAt(0) : (char) c));
        return mended.toString();
    }

    /** Whether ASCII text looks the same in it: a label that could be read as ASCII cannot truly name any other. */
    static boolean isNarrow(Charset charset) {
        return new String("<?xml".getBytes(charset), java.nio.charset.StandardCharsets.ISO_8859_1).equals("<?xml");
    }
}
