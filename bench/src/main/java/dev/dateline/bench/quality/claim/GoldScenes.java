package dev.dateline.bench.quality.claim;

import dev.dateline.domain.claim.Span;
import dev.dateline.domain.claim.frame.Scene;
import dev.dateline.domain.claim.reading.Reading;
import dev.dateline.domain.claim.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A marked text in numbers of words: what is learned from.
 *
 * @param reading the text
 * @param frames the attributions that have a cue
 */
record GoldScenes(Reading reading, List<GoldFrame> frames) {

    /**
     * An attribution.
     *
     * @param scene the cue alone
     * @param source its source
     * @param content the parts of its content, the longest first
     */
    record GoldFrame(Scene scene, Words.@Nullable Range source, List<Words.Range> content) {}

    static GoldScenes of(GoldText text) {
        return of(text, Reading.of(text.document()));
    }

    /** The same for models that are to know no words. */
    static GoldScenes wordless(GoldText text) {
        return of(text, Reading.wordless(text.document()));
    }

    private static GoldScenes of(GoldText text, Reading reading) {
        List<GoldFrame> frames = new ArrayList<>();
        for (GoldText.Attribution attribution : text.attributions()) {
            List<Words.Range> cues = ranges(reading, attribution.cue());
            if (!cues.isEmpty()) {
                frames.add(frame(reading, cues.get(0), attribution));
            }
        }
        return new GoldScenes(reading, frames);
    }

    private static GoldFrame frame(Reading reading, Words.Range cue, GoldText.Attribution attribution) {
        List<Words.Range> sources = ranges(reading, attribution.source());
        List<Words.Range> contents = ranges(reading, attribution.content());
        contents.sort(Comparator.comparingInt((Words.Range part) -> -part.size()));
        Words.Range paragraph = reading.words().paragraphs().stream()
                .filter(one -> one.from() <= cue.from() && cue.from() < one.to())
                .findFirst()
                .orElseThrow();
        return new GoldFrame(Scene.of(reading, paragraph, cue), sources.isEmpty() ? null : sources.get(0), contents);
    }

    private static List<Words.Range> ranges(Reading reading, List<Span> spans) {
        List<Words.Range> ranges = new ArrayList<>();
        for (Span span : spans) {
            Words.Range range = reading.words().range(span);
            if (range.size() > 0) {
                ranges.add(range);
            }
        }
        return ranges;
    }
}
