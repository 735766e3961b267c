package dev.dateline.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Bytes that arrive bit by bit, kept without ever being copied to make room. */
final class Pieces {
    private static final int PIECE = 16 * 1024;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] last = new byte[0];
    private int lastUsed;
    private long size;

    void add(byte[] bytes, int length) {
        int taken = 0;
        while (taken < length) {
            makeRoom();
            int n = Math.min(length - taken, last.length - lastUsed);
            System.arraycopy(bytes, taken, last, lastUsed, n);
            lastUsed += n;
            taken += n;
        }
        size += length;
    }

    private void makeRoom() {
        if (lastUsed < last.length) {
            return;
        }
        if (last.length > 0) {
            full.add(last);
        }
        last = new byte[PIECE];
        lastUsed = 0;
    }

    long size() {
        return size;
    }

    /** Up to this many of the last bytes; more than a piece's worth is not to be had. */
    byte[] last(int most) {
        int here = Math.min(most, lastUsed);
        if (here == most || full.isEmpty()) {
            return Arrays.copyOfRange(last, lastUsed - here, lastUsed);
        }
        byte[] before = full.get(full.size() - 1);
        int there = Math.min(most - here, before.length);
        byte[] tail = Arrays.copyOfRange(before, before.length - there, before.length - there + there + here);
        System.arraycopy(last, lastUsed - here, tail, there, here);
        return tail;
    }

    /** All of them, as a stream. */
    InputStream stream() {
        List<InputStream> streams = new ArrayList<>();
        full.forEach(piece -> streams.add(new ByteArrayInputStream(piece)));
        streams.add(new ByteArrayInputStream(last, 0, lastUsed));
        return new SequenceInputStream(Collections.enumeration(streams));
    }

    /** Up to this many of the first bytes, copied. */
    byte[] first(int most) {
        byte[] first = new byte[Math.toIntExact(Math.min(most, size))];
        int at = 0;
        for (byte[] piece : full) {
            int n = Math.min(piece.length, first.length - at);
            System.arraycopy(piece, 0, first, at, n);
            at += n;
        }
        System.arraycopy(last, 0, first, at, Math.min(lastUsed, first.length - at));
        return first;
    }
}
