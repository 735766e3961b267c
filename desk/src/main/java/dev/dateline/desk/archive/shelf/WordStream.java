package dev.dateline.desk.archive.shelf;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands words to an index; an empty one leaves a gap over which no phrase goes. */
final class WordStream extends TokenStream {
    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<String> words;
    private int next;

    WordStream(List<String> words) {
        this.words = words;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        boolean gap = false;
        while (next < words.size() && words.get(next).isEmpty()) {
            gap = true;
            next++;
        }
        if (next == words.size()) {
            return false;
        }
        term.setEmpty().append(words.get(next++));
        step.setPositionIncrement(gap ? GAP : 1);
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
