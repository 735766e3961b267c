package dev.dateline.domain.claim.fact;

import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that a document states and that can be compared. */
public final class Facts {
    private Facts() {}

    /** Counts, dates, control of places, actors, in reading order. */
    public static List<Fact> of(Document document) {
        Words words = Words.of(document);
        List<Fact> facts = new ArrayList<>(CountFacts.of(document, words));
        facts.addAll(DateFacts.of(document, words));
        facts.addAll(ActorFacts.of(document));
        facts.sort(Comparator.comparing(Fact::span));
        return facts;
    }
}
