package dev.dateline.domain.claim;

import dev.dateline.domain.claim.frame.Frame;
import dev.dateline.domain.claim.frame.FrameModel;
import dev.dateline.domain.claim.frame.FrameReader;
import dev.dateline.domain.claim.reading.Reading;
import java.util.List;

/**
 * Reads the claims of documents of one language: learned frames of cue, source and content, then who is meant, what is quoted, what
 * takes back certainty, and the chain. Not for use by several threads at once.
 */
public final class ClaimReader {
    private final FrameReader frames;

    /** A reader by this model. */
    public ClaimReader(FrameModel model) {
        frames = new FrameReader(model);
    }

    /** A reader by the model that comes with the program for a language. */
    public static ClaimReader of(String language) {
        return new ClaimReader(FrameModel.of(language));
    }

    /** The claims of a document about one event, in reading order. */
    public List<Claim> claims(Document document) {
        return claims(document, List.of());
    }

    /** The claims of a document; at each of these stretches another event begins, and nobody is carried over into it. */
    public List<Claim> claims(Document document, List<Span> events) {
        boolean known = FrameModel.knows(document.language());
        Reading reading = known ? Reading.of(document) : Reading.wordless(document);
        List<Frame> found = known ? frames.frames(reading) : frames.mended(reading);
        return new ClaimWriter(document, reading).write(Sayings.of(reading, found), events);
    }
}
