package dev.dateline.domain.claim.fact;

import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.fact.Quantity.Sort;
import dev.dateline.domain.claim.fact.Sense.Kind;
import dev.dateline.domain.claim.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads how many were killed, injured, arrested, … from a text: per sentence a lexicon finds what happened and to how many
 * ({@link QuantityFinder}), {@link CountLinks} joins the two. English, Spanish, French, German, Russian and Arabic.
 */
public final class CountFacts {
    private static final int NEAR = 5;

    private CountFacts() {}

    /** The counts of a document, in reading order. */
    public static List<CountFact> of(Document document) {
        return of(document, Words.of(document));
    }

    /** The same, where the document's words are at hand. */
    public static List<CountFact> of(Document document, Words words) {
        Lexicon lexicon = Lexicon.of(document.language());
        List<CountFact> facts = new ArrayList<>();
        for (Words.Range sentence : words.sentences()) {
            Scan scan = new Scan(words, sentence, lexicon);
            if (!scan.triggers().isEmpty()) {
                read(scan, document, facts);
            }
        }
        return facts;
    }

    private static void read(Scan scan, Document document, List<CountFact> facts) {
        for (CountLinks.Link link : new CountLinks(scan, new QuantityFinder(scan).all()).all()) {
            Quantity quantity = link.quantity();
            Hit trigger = link.trigger();
            facts.add(new CountFact(
                    Slot.of(trigger.sense().arguments().get(0)),
                    trigger.sense().has("among")
                            ? Count.bounded(quantity.count().shown(), Bound.AT_LEAST)
                            : quantity.count(),
                    scan.text().span(quantity.from(), quantity.to()),
                    scan.text().span(trigger.from(), trigger.to()),
                    aspects(scan, link, document)));
        }
    }

    private static Set<Aspect> aspects(Scan scan, CountLinks.Link link, Document document) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        Quantity quantity = link.quantity();
        int from = Math.min(link.trigger().from(), quantity.from());
        add(aspects, Aspect.DELTA, scan.has(Kind.MORE, quantity.from() - 1, quantity.to() + 1));
        add(
                aspects,
                Aspect.FORECAST,
                scan.has(Kind.FORECAST, from - NEAR, link.trigger().from() + 1));
        add(aspects, Aspect.PROVISIONAL, scan.has(Kind.PROVISIONAL, scan.from(), scan.to()));
        add(aspects, Aspect.OLD_EVENT, scan.has(Kind.OLD, scan.from(), scan.to()) || tellsOldYear(scan, document));
        add(aspects, Aspect.PARTIAL, link.trigger().sense().has("among"));
        add(aspects, Aspect.SINGLE, quantity.sort() == Sort.SINGLE);
        add(aspects, Aspect.NAMED, quantity.sort() == Sort.NAMED);
        return aspects;
    }

    private static void add(Set<Aspect> aspects, Aspect aspect, boolean holds) {
        if (holds) {
            aspects.add(aspect);
        }
    }

    private static boolean tellsOldYear(Scan scan, Document document) {
        LocalDate published = document.published();
        for (int at = scan.from(); at < scan.to(); at++) {
            String word = scan.words().word(at);
            boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
            if (year && word.chars().allMatch(Character::isDigit)) {
                return published == null || Integer.parseInt(word) < published.getYear();
            }
        }
        return false;
    }
}
