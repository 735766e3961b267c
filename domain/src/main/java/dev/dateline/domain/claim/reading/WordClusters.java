package dev.dateline.domain.claim.reading;

import dev.dateline.domain.claim.learn.IntTable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;

/** Groups of words that stand between the same neighbours: verbs of one form, names, titles. Learned without any labels. */
public final class WordClusters {
    private static final Map<String, WordClusters> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final IntTable table;

    private WordClusters(IntTable table) {
        this.table = table;
    }

    /** The clusters of a language's words; all are rare in a language that has none. */
    public static WordClusters of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, WordClusters::load);
    }

    /** The cluster of the word with this hash, from 1 on; 0 for a rare word. */
    public byte of(int hash) {
        return (byte) table.get(hash);
    }

    private static WordClusters load(String language) {
        try (InputStream in = WordClusters.class.getResourceAsStream("clusters-" + language + ".bin.gz")) {
            return new WordClusters(
                    in == null ? new IntTable(0) : IntTable.read(new DataInputStream(new GZIPInputStream(in))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
