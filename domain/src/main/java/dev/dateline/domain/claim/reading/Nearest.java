package dev.dateline.domain.claim.reading;

import dev.dateline.domain.claim.quote.Quotes;
import dev.dateline.domain.claim.text.Shape;
import dev.dateline.domain.claim.text.Words;

/** For each word of a document the nearest word on one side that matters to a cue, whatever sentence it stands in. */
public final class Nearest {
    private final int[] names;
    private final int[] closings;
    private final int[] openings;

    Nearest(Words words, Quotes quotes, byte[] sorts) {
        int pronoun = CueWords.sort(CueWords.FunctionWord.PRONOUN);
        int size = words.size();
        names = new int[size];
        closings = new int[size];
        openings = new int[size];
        int name = -1;
        int closing = -1;
        for (int i = 0; i < size; i++) {
            names[i] = name;
            closings[i] = closing;
            Shape shape = words.shape(i);
            name = sorts[i] == pronoun || shape == Shape.CAPITAL || shape == Shape.CAPITALS ? i : name;
            closing = quotes.closes(i) ? i : closing;
        }
        int opening = size;
        for (int i = size - 1; i >= 0; i--) {
            openings[i] = opening;
            opening = quotes.opensTo(i) > 0 ? i : opening;
        }
    }

    /** The last name or pronoun before a word; -1 where there is none. */
    public int nameBefore(int word) {
        return names[word];
    }

    /** The last closing mark before a word; -1 where there is none. */
    public int closingBefore(int word) {
        return closings[word];
    }

    /** The first opening mark behind a word; as many as there are words where there is none. */
    public int openingBehind(int word) {
        return openings[word];
    }
}
