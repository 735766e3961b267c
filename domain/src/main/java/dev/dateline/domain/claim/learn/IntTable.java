package dev.dateline.domain.claim.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.TreeMap;

/** Small numbers by hash, none of them 0, in open addressing. On disk: how many, then the hashes in order, then a byte for each. */
public final class IntTable {
    private final int[] keys;
    private final byte[] values;
    private final int mask;

    /** A table with room for so many. */
    public IntTable(int count) {
        int room = Math.max(2, Integer.highestOneBit(Math.max(1, count)) * 4);
        keys = new int[room];
        values = new byte[room];
        mask = room - 1;
    }

    /** Sets a value, which is not 0. */
    public void put(int key, int value) {
        int at = find(key);
        keys[at] = key;
        values[at] = (byte) value;
    }

    /** The value, 0 to 255; 0 where none was set. */
    public int get(int key) {
        return values[find(key)] & 0xFF;
    }

    /** Writes a table's content. */
    public static void write(TreeMap<Integer, Integer> content, DataOutputStream out) throws IOException {
        out.writeInt(content.size());
        for (int key : content.keySet()) {
            out.writeInt(key);
        }
        for (int value : content.values()) {
            out.writeByte(value);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static IntTable read(DataInputStream in) throws IOException {
        int[] keys = new int[in.readInt()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.readInt();
        }
        IntTable table = new IntTable(keys.length);
        for (int key : keys) {
            table.put(key, in.readByte());
        }
        return table;
    }

    private int find(int key) {
        int at = (key * 0x9E3779B1) >>> 7 & mask;
        while (values[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
