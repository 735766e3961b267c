package dev.dateline.schemas.codec;

import dev.dateline.domain.story.PlacedReport.PlacedTerm;
import dev.dateline.domain.story.TermCount;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A placed report's terms in half the bytes that a record each would take, and read in a fraction of the time. */
final class PackedTerms {
    private static final TermCount.Kind[] KINDS = TermCount.Kind.values();
    private static final int LONGEST = 0x7FFF;
    private static final int SECOND_BYTE = 0x80;
    private static final int IN_TITLE = 1 << 6;
    private static final int IS_ENTITY = 1 << 7;
    private static final int MOST_BYTES_BESIDE_TEXT = 9;

    private PackedTerms() {}

    static ByteBuffer pack(List<PlacedTerm> terms) {
        ByteBuffer packed = ByteBuffer.allocate(16 * terms.size() + 16);
        for (PlacedTerm term : terms) {
            byte[] text = term.term().getBytes(StandardCharsets.UTF_8);
            packed = withRoom(packed, text.length + MOST_BYTES_BESIDE_TEXT);
            put(packed, term, text);
        }
        return packed.flip();
    }

    private static void put(ByteBuffer packed, PlacedTerm term, byte[] text) {
        int length = Math.min(LONGEST, text.length);
        if (length < SECOND_BYTE) {
            packed.put((byte) length);
        } else {
            packed.putShort((short) (length | SECOND_BYTE << Byte.SIZE));
        }
        packed.put(text, 0, length).put(flags(term)).putShort(bits(term.all()));
        if (term.title() > 0) {
            packed.putShort(bits(term.title()));
        }
        if (term.entity() > 0) {
            packed.putShort(bits(term.entity()));
        }
    }

    private static byte flags(PlacedTerm term) {
        return (byte) (term.kind().ordinal()
                | term.capitalised() << 2
                | term.midSentence() << 4
                | (term.title() > 0 ? IN_TITLE : 0)
                | (term.entity() > 0 ? IS_ENTITY : 0));
    }

    static List<PlacedTerm> unpack(ByteBuffer packed) {
        List<PlacedTerm> terms = new ArrayList<>(packed.remaining() / 10);
        while (packed.hasRemaining()) {
            int first = packed.get() & 0xFF;
            byte[] text =
                    new byte[first < SECOND_BYTE ? first : (first & ~SECOND_BYTE) << Byte.SIZE | packed.get() & 0xFF];
            packed.get(text);
            int flags = packed.get();
            terms.add(new PlacedTerm(
                    new String(text, StandardCharsets.UTF_8),
                    KINDS[flags & 3],
                    flags >> 2 & 3,
                    flags >> 4 & 3,
                    weight(packed),
                    (flags & IN_TITLE) != 0 ? weight(packed) : 0,
                    (flags & IS_ENTITY) != 0 ? weight(packed) : 0));
        }
        return terms;
    }

    private static short bits(float weight) {
        return (short) Math.round(weight * PlacedTerm.WEIGHT_STEPS);
    }

    private static float weight(ByteBuffer packed) {
        return (packed.getShort() & 0xFFFF) * (1f / PlacedTerm.WEIGHT_STEPS);
    }

    private static ByteBuffer withRoom(ByteBuffer buffer, int bytes) {
        return buffer.remaining() >= bytes
                ? buffer
                : ByteBuffer.wrap(Arrays.copyOf(buffer.array(), 2 * buffer.capacity() + bytes))
                        .position(buffer.position());
    }
}
