package dev.dateline.domain.story.lane;

import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.fact.Aspect;
import dev.dateline.domain.claim.fact.Count;
import dev.dateline.domain.claim.fact.CountFact;
import dev.dateline.domain.claim.fact.CountFacts;
import dev.dateline.domain.story.ledger.Balance;
import dev.dateline.domain.story.ledger.Toll;
import java.util.List;
import java.util.Map;

/**
 * Tells headlines that state a toll which has risen since: "nine hurt" in a story that has fourteen. A headline is read
 * in a story that has tolls only, and once while it is asked for.
 */
final class Overtaken {
    private static final int REMEMBERED = 128;

    private final String language;
    private final Map<String, List<CountFact>> read = new LastUsed<>(REMEMBERED);

    Overtaken(String language) {
        this.language = language;
    }

    /** Whether the headline states fewer than the story's reports have come to. */
    boolean is(String headline, Balance balance) {
        return balance.tolls().stream().anyMatch(toll -> states(headline, toll));
    }

    private boolean states(String headline, Toll toll) {
        Count now = toll.headline().count();
        return read.computeIfAbsent(headline, this::counts).stream()
                .anyMatch(fact -> fact.slot() == toll.slot()
                        && fact.count().shown() < now.shown()
                        && !fact.count().meets(now));
    }

    private List<CountFact> counts(String headline) {
        return CountFacts.of(new Document(headline, language, null, null)).stream()
                .filter(fact -> fact.isTotal() && !fact.is(Aspect.SINGLE) && !fact.is(Aspect.NAMED))
                .toList();
    }
}
