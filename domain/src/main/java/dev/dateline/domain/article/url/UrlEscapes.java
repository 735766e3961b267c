package dev.dateline.domain.article.url;

import java.nio.charset.StandardCharsets;

/** One spelling for percent escapes: those that need not be are undone, those that must be are made, in capitals. */
final class UrlEscapes {

    private static final String HEX = "0123456789ABCDEF";
    /** Characters that no site tells from their escapes. */
    private static final String PLAIN = "-._~!'()*,:@";
    /** Characters that no address may have as they are. */
    private static final String FORBIDDEN = " \"<>\\^`{|}[]";

    private UrlEscapes() {}

    /** A path or query in one spelling; other scripts are escaped as UTF-8. */
    static String normal(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder normal = new StringBuilder(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int escaped = bytes[i] == '%' ? value(bytes, i) : -1;
            if (escaped >= 0) {
                append(normal, escaped, isPlain(escaped));
                i += 2;
            } else {
                append(normal, bytes[i] & 0xFF, isAllowed(bytes[i]));
            }
        }
        return normal.toString();
    }

    private static void append(StringBuilder normal, int value, boolean asItIs) {
        if (asItIs) {
            normal.append((char) value);
        } else {
            normal.append('%').append(HEX.charAt(value >> 4)).append(HEX.charAt(value & 15));
        }
    }

    /** The byte that an escape stands for, -1 when it is none. */
    private static int value(byte[] bytes, int at) {
        if (at + 2 >= bytes.length) {
            return -1;
        }
        int high = Character.digit(bytes[at + 1], 16);
        int low = Character.digit(bytes[at + 2], 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static boolean isPlain(int value) {
        return value < 128 && (Character.isLetterOrDigit(value) || PLAIN.indexOf(value) >= 0);
    }

    private static boolean isAllowed(byte value) {
        return value > ' ' && value != 127 && value != '%' && FORBIDDEN.indexOf(value) < 0;
    }

    /** Undoes all escapes of an address inside another one. */
    static String undone(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int size = 0;
        for (int i = 0; i < bytes.length; i++) {
            int escaped = bytes[i] == '%' ? value(bytes, i) : -1;
            bytes[size++] = escaped >= 0 ? (byte) escaped : bytes[i];
            i += escaped >= 0 ? 2 : 0;
        }
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }
}
