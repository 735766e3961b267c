package dev.dateline.domain.alert.match;

import java.util.ArrayList;
import java.util.List;

/** Looks for a word in any of its forms. */
record TermLook(Term term, Scope scope) implements Look {
    @Override
    public boolean holds(StoryText story) {
        return !spots(story).isEmpty();
    }

    @Override
    public List<Span> spans(StoryText story) {
        return spans(spots(story), 1);
    }

    Spots spots(StoryText story) {
        return story.spots(term).in(scope);
    }

    static List<Span> spans(Spots spots, int words) {
        List<Span> spans = new ArrayList<>(spots.count());
        for (int i = 0; i < spots.count(); i++) {
            spans.add(new Span(spots.get(i), spots.get(i) + words - 1));
        }
        return spans;
    }

    @Override
    public Needs needs(Rarity rarity) {
        return rarity.ofWord(term);
    }
}
