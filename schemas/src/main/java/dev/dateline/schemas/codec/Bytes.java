package dev.dateline.schemas.codec;

import java.nio.ByteBuffer;

/** Avro's view of bytes as an array of their own. */
final class Bytes {
    private Bytes() {}

    static byte[] of(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
