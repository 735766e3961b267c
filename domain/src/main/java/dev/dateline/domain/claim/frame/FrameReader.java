package dev.dateline.domain.claim.frame;

import dev.dateline.domain.claim.cue.CueTagger;
import dev.dateline.domain.claim.reading.Reading;
import dev.dateline.domain.claim.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the frames of a document: cues first, then for each its source, then its content, then further parts of that. */
public final class FrameReader {
    private static final int MOST_PARTS = 3;

    private final CueTagger tagger;
    private final SpanRanker sources;
    private final SpanRanker contents;
    private final SpanRanker more;

    /** A reader by this model; for one thread. */
    public FrameReader(FrameModel model) {
        tagger = new CueTagger(model.cues(), model.bias());
        sources = new SpanRanker(new SourceTraits(), model.sources());
        contents = new SpanRanker(new ContentTraits(false), model.contents());
        more = new SpanRanker(new ContentTraits(true), model.contents());
    }

    /** The frames of a document in the order of their cues. */
    public List<Frame> frames(Reading reading) {
        List<Frame> frames = new ArrayList<>();
        for (Words.Range paragraph : reading.words().paragraphs()) {
            int first = reading.words().sentenceOf(paragraph.from());
            int last = reading.words().sentenceOf(paragraph.to() - 1);
            for (int sentence = first; sentence <= last; sentence++) {
                for (Words.Range cue :
                        tagger.cues(reading, reading.words().sentences().get(sentence))) {
                    frames.add(frame(Scene.of(reading, paragraph, cue)));
                }
            }
        }
        return frames;
    }

    /** What belongs to a cue. */
    public Frame frame(Scene cue) {
        Scene spoken = cue.spokenBy(sources.best(cue).span());
        List<Words.Range> content = content(spoken);
        content.sort(Comparator.comparingInt(Words.Range::from));
        return new Frame(cue.cue(), spoken.source(), content);
    }

    private List<Words.Range> content(Scene spoken) {
        List<Words.Range> parts = new ArrayList<>();
        Words.Range next = contents.best(spoken).span();
        while (next != null) {
            parts.add(next);
            next = parts.size() == MOST_PARTS
                    ? null
                    : more.best(spoken.saying(parts)).span();
        }
        return parts;
    }
}
