package dev.dateline.domain.claim.frame;

import dev.dateline.domain.claim.cue.CueRules;
import dev.dateline.domain.claim.cue.CueTagger;
import dev.dateline.domain.claim.reading.CueWords;
import dev.dateline.domain.claim.reading.Reading;
import dev.dateline.domain.claim.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the frames of a document: cues first, then for each its source, then its content, then further parts of that. */
public final class FrameReader {
    private static final int MOST_PARTS = 3;

    /** In prose a sentence has fewer cues, and a text fewer frames: what goes beyond is there to keep the reader busy. */
    private static final int MOST_CUES = 12;

    private static final int MOST_FRAMES = 600;

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
                cues(reading, reading.words().sentences().get(sentence)).stream()
                        .limit(Math.min(MOST_CUES, MOST_FRAMES - frames.size()))
                        .map(cue -> frame(Scene.of(reading, paragraph, cue)))
                        .forEach(frames::add);
            }
        }
        return frames;
    }

    /** The same for a language of which the model knows no words: with what its form alone tells. */
    public List<Frame> mended(Reading reading) {
        return PhraseFrames.mend(reading, frames(reading));
    }

    private List<Words.Range> cues(Reading reading, Words.Range sentence) {
        List<Words.Range> cues = new ArrayList<>(tagger.cues(reading, sentence));
        CueRules.more(reading, sentence, cues);
        return cues;
    }

    /** What belongs to a cue. */
    public Frame frame(Scene cue) {
        Scene spoken = cue.spokenBy(inner(cue, sources.best(cue).span()));
        List<Words.Range> content = content(spoken);
        content.sort(Comparator.comparingInt(Words.Range::from));
        return new Frame(cue.cue(), spoken.source(), content);
    }

    /** Of "CBS reports that observers" as a source the observers alone are it. */
    private static Words.@Nullable Range inner(Scene cue, Words.@Nullable Range source) {
        if (source == null) {
            return null;
        }
        if (cue.reading().sort(source.from()) == CueWords.sort(CueWords.FunctionWord.FRAME) && source.size() > 1) {
            return new Words.Range(source.from() + 1, source.to());
        }
        int that = CueWords.sort(CueWords.FunctionWord.THAT);
        for (int word = source.to() - 2; word > source.from(); word--) {
            if (cue.reading().sort(word) == that && CueWords.isCue(cue.reading().sort(word - 1))) {
                return new Words.Range(word + 1, source.to());
            }
        }
        return source;
    }

    private List<Words.Range> content(Scene spoken) {
        List<Words.Range> parts = new ArrayList<>();
        Words.Range next = contents.bestSpan(spoken).span();
        next = next == null ? null : ContentRepair.repaired(spoken, next);
        while (next != null && (parts.isEmpty() || goesWith(spoken.reading(), parts.get(0), next))) {
            parts.add(next);
            Scene told = spoken.saying(parts);
            next = parts.size() == MOST_PARTS ? null : more.best(told).span();
            next = next == null ? null : QuotedContent.whole(told, next);
        }
        return parts;
    }

    /** A quotation goes on with quotations only, and no part is a single word. */
    private static boolean goesWith(Reading reading, Words.Range main, Words.Range part) {
        boolean quoted = reading.quotation(main.from()) == 2;
        return part.size() > 1 && (!quoted || reading.quotation(part.from()) != 0);
    }
}
