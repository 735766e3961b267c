package dev.dateline.domain.story.words;

/** Which letters are written without spaces between words, and which carry accents that may be dropped. */
final class Scripts {
    private Scripts() {}

    /** Chinese, Japanese, Thai, Lao, Khmer, Burmese; Korean too, whose words carry their endings unspaced. */
    static boolean isUnspaced(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return c < 0x0F00 || isSouthEastAsian(c) || isEastAsian(c);
    }

    /** Latin and Greek letters lose their accents; in other scripts marks are vowels or letters of their own. */
    static boolean hasAccents(int c) {
        return (c >= 0x00C0 && c < 0x0250) || (c >= 0x0370 && c < 0x0400) || (c >= 0x1E00 && c < 0x2000);
    }

    private static boolean isSouthEastAsian(int c) {
        return (c >= 0x1000 && c < 0x10A0) || (c >= 0x1780 && c < 0x1800);
    }

    private static boolean isEastAsian(int c) {
        return (c >= 0x3005 && c < 0xA000)
                || (c >= 0xAC00 && c < 0xD7B0)
                || (c >= 0xF900 && c < 0xFB00)
                || (c >= 0xFF66 && c < 0xFFDD)
                || (c >= 0x20000 && c < 0x40000);
    }
}
