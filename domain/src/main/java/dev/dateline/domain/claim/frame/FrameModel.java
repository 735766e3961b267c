package dev.dateline.domain.claim.frame;

import dev.dateline.domain.claim.learn.Weights;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The learned numbers by which frames are found.
 *
 * @param cues of the tagger of cues
 * @param bias what is added to the beginning of a cue
 * @param sources of the ranker of sources
 * @param contents of the ranker of contents, main parts and further ones
 */
public record FrameModel(Weights cues, float bias, Weights sources, Weights contents) {

    private static final Map<String, FrameModel> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** Whether a model has learned a language's words. */
    public static boolean knows(String language) {
        return language.equals("en") || language.equals("de");
    }

    /** The model that comes with the program for a language; one that knows no words where there is none of its own. */
    public static FrameModel of(String language) {
        return BY_LANGUAGE.computeIfAbsent(knows(language) ? language : "und", FrameModel::load);
    }

    private static FrameModel load(String language) {
        try (InputStream in = FrameModel.class.getResourceAsStream("frames-" + language + ".bin.gz")) {
            return read(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static FrameModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16));
        float bias = data.readFloat();
        return new FrameModel(Weights.read(data), bias, Weights.read(data), Weights.read(data));
    }

    /** Writes it, packed. */
    public void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeFloat(bias);
            cues.write(data);
            sources.write(data);
            contents.write(data);
        }
    }
}
