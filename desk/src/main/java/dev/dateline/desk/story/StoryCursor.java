package dev.dateline.desk.story;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a listing of stories goes on: after the story that stood here. It holds while ranks move, since it names a
 * place in the order and not a page number.
 *
 * @param order the place in the ranking
 * @param id the story that stood there
 */
public record StoryCursor(double order, String id) {

    /** As it travels in an address. */
    public String text() {
        String plain = Long.toHexString(Double.doubleToLongBits(order)) + ' ' + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The cursor with this text; empty when it is none of ours. */
    public static Optional<StoryCursor> parse(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int gap = plain.indexOf(' ');
            if (gap < 0) {
                return Optional.empty();
            }
            long bits = Long.parseUnsignedLong(plain.substring(0, gap), 16);
            return Optional.of(new StoryCursor(Double.longBitsToDouble(bits), plain.substring(gap + 1)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    static StoryCursor after(BoardEntry entry) {
        return new StoryCursor(entry.order(), entry.story().id().value());
    }

    boolean isBefore(BoardEntry entry) {
        int byOrder = Double.compare(entry.order(), order);
        return byOrder < 0 || (byOrder == 0 && entry.story().id().value().compareTo(id) > 0);
    }
}
