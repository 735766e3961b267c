package dev.dateline.domain.claim.testimony;

import dev.dateline.domain.claim.conflict.Account;
import dev.dateline.domain.claim.fact.Toll;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says what in one report, and which facts it states: all that the wire needs of it, without the text.
 *
 * @param claims in reading order, {@value #MOST_CLAIMS} at most
 * @param facts in reading order, {@value #MOST_FACTS} at most
 * @param origins on whose knowledge the claims rest, by name, {@value #MOST_ORIGINS} at most; empty where all is the outlet's own word
 * @param toll how many its event killed and injured, as the model of tolls reads all of it; null where it was not asked
 */
public record Testimony(
        List<SaidClaim> claims,
        List<StatedFact> facts,
        List<String> origins,
        @Nullable Toll toll) {
    public static final int MOST_CLAIMS = 40;
    public static final int MOST_FACTS = 40;
    public static final int MOST_ORIGINS = 20;

    /** How much is kept of what is said, and of a sentence; in UTF-16 units. */
    public static final int MOST_CHARACTERS = 300;

    /** Of a report of which nothing is known. */
    public static final Testimony NONE = new Testimony(List.of(), List.of(), List.of());

    /** One whose toll was not asked for. */
    public Testimony(List<SaidClaim> claims, List<StatedFact> facts, List<String> origins) {
        this(claims, facts, origins, null);
    }

    public Testimony {
        claims = List.copyOf(claims);
        facts = List.copyOf(facts);
        origins = List.copyOf(origins);
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return claims.isEmpty() && facts.isEmpty();
    }

    /** The same with its event's toll. */
    public Testimony with(@Nullable Toll told) {
        return new Testimony(claims, facts, origins, told);
    }

    /** Its facts, to be compared with those of other reports of the same event. */
    public Account account(String outlet, @Nullable Instant at) {
        return new Account(outlet, at, facts.stream().map(StatedFact::stated).toList());
    }
}
