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

    /** Up to this many of the first bytes. */
    byte[] first(int most) {
        byte[] head = full.isEmpty() ? last : full.get(0);
        return Arrays.copyOf(head, (int) Math.min(Math.min(most, size), head.length));
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

    /** All of them, copied. */
    byte[] toBytes() {
        byte[] all = new byte[Math.toIntExact(size)];
        int at = 0;
        for (byte[] piece : full) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        System.arraycopy(last, 0, all, at, lastUsed);
        return all;
    }
}
