package dev.dateline.domain.alert.told;

import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.story.ledger.Balance;
import dev.dateline.domain.story.ledger.Contradiction;
import dev.dateline.domain.story.ledger.Counts;
import dev.dateline.domain.story.ledger.Side;
import dev.dateline.domain.story.ledger.Toll;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is new in a story's tolls and contradictions. A toll is news when another number of its slot was told last, or none. A number
 * is told once: as a toll, or as the headline's number, whichever came first. A contradiction is news once, also when it is
 * resolved and comes back.
 */
final class BalanceNews {
    private BalanceNews() {}

    static List<Novelty> of(Balance balance, Told told) {
        List<Novelty> news = new ArrayList<>();
        for (Toll toll : balance.tolls()) {
            Optional<String> last = last(told, toll);
            boolean known = last.isEmpty()
                    ? told.numbers().contains(number(toll))
                    : last.get().equals(key(toll));
            if (!known) {
                String was = last.map(key -> " (was " + key.substring(key.indexOf(' ') + 1) + ")")
                        .orElse("");
                Novelty.Kind kind = last.isEmpty() ? Novelty.Kind.FACT : Novelty.Kind.TOLL;
                news.add(new Novelty(kind, text(toll) + was));
            }
        }
        balance.standing().stream()
                .filter(one -> !told.contradictions().contains(one.key()))
                .forEach(one -> news.add(new Novelty(Novelty.Kind.CONTRADICTION, text(one))));
        return news;
    }

    /** The numbers of its tolls, as headlines have them. */
    static Set<String> numbers(Balance balance) {
        Set<String> numbers = new LinkedHashSet<>();
        balance.tolls().forEach(toll -> numbers.add(number(toll)));
        return numbers;
    }

    /** Its tolls as they are remembered. */
    static Set<String> tolls(Balance balance) {
        Set<String> tolls = new LinkedHashSet<>();
        balance.tolls().forEach(toll -> tolls.add(key(toll)));
        return tolls;
    }

    static Set<String> contradictions(Balance balance) {
        Set<String> keys = new LinkedHashSet<>();
        balance.standing().forEach(one -> keys.add(one.key()));
        return keys;
    }

    /** Of each slot the later toll. */
    static Set<String> latest(Collection<String> earlier, Collection<String> later) {
        Set<String> tolls = new LinkedHashSet<>(earlier);
        later.forEach(toll -> {
            tolls.removeIf(other -> slot(other).equals(slot(toll)));
            tolls.add(toll);
        });
        return tolls;
    }

    private static Optional<String> last(Told told, Toll toll) {
        return told.tolls().stream()
                .filter(key -> slot(key).equals(toll.slot().key()))
                .findFirst();
    }

    private static String slot(String key) {
        return key.substring(0, key.indexOf(' '));
    }

    private static String key(Toll toll) {
        return toll.slot().key() + " " + number(toll);
    }

    private static String number(Toll toll) {
        return Long.toString(toll.headline().count().shown());
    }

    private static String text(Toll toll) {
        return toll.slot().key() + " " + Counts.shown(toll.headline().count()) + ", by "
                + toll.headline().speaker();
    }

    private static String text(Contradiction one) {
        return one.about() + ": " + side(one.first()) + ", " + side(one.second());
    }

    private static String side(Side side) {
        return side.value() + " by " + side.speaker() + " (" + side.outlet() + ")";
    }
}
