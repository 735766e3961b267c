package dev.dateline.domain.alert.match;

import java.util.ArrayList;
import java.util.List;

/** Looks for words that begin so. */
record PrefixLook(Term start, Scope scope) implements Look {
    @Override
    public List<Span> spans(StoryText story) {
        List<Span> spans = new ArrayList<>();
        for (Spots spots : story.beginning(start).values()) {
            spans.addAll(TermLook.spans(spots.in(scope), 1));
        }
        return spans;
    }

    @Override
    public Needs needs(Rarity rarity) {
        return rarity.ofBeginning(start);
    }
}
