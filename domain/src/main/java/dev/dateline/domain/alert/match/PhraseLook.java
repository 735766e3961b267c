package dev.dateline.domain.alert.match;

import java.util.ArrayList;
import java.util.List;

/** Looks for words that follow one another, each in any of its forms. */
record PhraseLook(List<Term> terms, Scope scope) implements Look {
    @Override
    public List<Span> spans(StoryText story) {
        List<Spots> spots = new ArrayList<>(terms.size());
        for (Term term : terms) {
            Spots its = story.spots(term);
            if (its.isEmpty()) {
                return List.of();
            }
            spots.add(its);
        }
        return following(spots, scope);
    }

    /** Where a spot of the first is followed by one of the second, and so on. */
    static List<Span> following(List<Spots> spots, Scope scope) {
        List<Span> spans = new ArrayList<>();
        Spots starts = spots.get(0).in(scope);
        for (int i = 0; i < starts.count(); i++) {
            if (isFollowed(starts.get(i), spots)) {
                spans.add(new Span(starts.get(i), starts.get(i) + spots.size() - 1));
            }
        }
        return spans;
    }

    private static boolean isFollowed(int start, List<Spots> spots) {
        for (int i = 1; i < spots.size(); i++) {
            if (!spots.get(i).has(start + i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Needs needs(Rarity rarity) {
        return Needs.ofAll(terms.stream().map(term -> new TermLook(term, scope)).toList(), rarity);
    }
}
