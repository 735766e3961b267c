package dev.dateline.domain.claim.fact;

import dev.dateline.domain.claim.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The places of an article that tell one slot's number, those of one trigger added up: "two men and a woman were killed". */
final class TollMentions {
    /** From this share of the text on, a place is late. */
    private static final double EARLY = 0.25;

    private final List<Mention> mentions;

    /**
     * One place.
     *
     * @param value how many
     * @param place title, lead, early or late
     * @param sort number, one or name
     */
    record Mention(long value, String place, String sort, String words) {}

    TollMentions(Document document, List<CountFact> facts, Slot slot) {
        Map<Integer, Mention> byTrigger = new LinkedHashMap<>();
        for (CountFact fact : facts) {
            if (fact.slot() == slot && !fact.is(Aspect.OLD_EVENT) && !fact.is(Aspect.FORECAST)) {
                byTrigger.merge(fact.trigger().start(), mention(document, fact), TollMentions::sum);
            }
        }
        mentions = List.copyOf(byTrigger.values());
    }

    List<Mention> all() {
        return mentions;
    }

    /** The highest number told; 0 where none is. */
    long highest() {
        return mentions.stream().mapToLong(Mention::value).max().orElse(0);
    }

    /** The first number told by a number; 0 where none is. */
    long first() {
        return mentions.stream()
                .filter(mention -> mention.sort().equals("number"))
                .mapToLong(Mention::value)
                .findFirst()
                .orElse(0);
    }

    /** How many different people are told of one by one. */
    long people() {
        List<String> told = new ArrayList<>();
        mentions.stream()
                .filter(mention -> mention.sort().equals("one"))
                .map(Mention::words)
                .filter(words -> !told.contains(words))
                .forEach(told::add);
        return told.size();
    }

    private static Mention sum(Mention a, Mention b) {
        return new Mention(a.value() + b.value(), a.place(), "number", a.words());
    }

    private static Mention mention(Document document, CountFact fact) {
        int start = fact.span().start();
        int line = document.line(start);
        boolean early = start < EARLY * document.text().length();
        String place = line == 1 ? "title" : line == 2 ? "lead" : early ? "early" : "late";
        String sort = fact.is(Aspect.NAMED) ? "name" : fact.is(Aspect.SINGLE) ? "one" : "number";
        String words = fact.span().of(document.text()).toLowerCase(Locale.ROOT);
        return new Mention(fact.count().shown(), place, sort, words);
    }
}
