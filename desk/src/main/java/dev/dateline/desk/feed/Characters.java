package dev.dateline.desk.feed;

/** Text without the characters that XML 1.0 cannot carry. */
final class Characters {
    private Characters() {}

    static String allowed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Characters::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** The production Char of XML 1.0, section 2.2. */
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }
}
