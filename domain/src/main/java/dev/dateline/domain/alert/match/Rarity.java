package dev.dateline.domain.alert.match;

import dev.dateline.domain.alert.query.Field;
import dev.dateline.domain.claim.fact.Slot;
import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.words.WordReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * How many stories have a word, roughly, so that a rule is kept under the rarest word that it cannot do without. Taken
 * from the term tables shipped with the code. A wrong guess costs time, never a match.
 *
 * @param families in which languages' stems a rule's words are looked for
 */
record Rarity(List<String> families) {
    private static final double UNKNOWN = .0001;
    private static final double COMMON = .9;
    private static final double BEGINNING = .02;
    private static final double FEW = .01;
    private static final double TOLLS = .05;
    private static final double MANY = .5;
    private static final Map<String, List<StaticTerms>> TABLES = new ConcurrentHashMap<>();

    /** A word in any of its forms, in any of the languages. */
    Needs ofWord(Term term) {
        List<String> anchors = new ArrayList<>(families.size());
        double share = 0;
        for (String family : families) {
            WordReader reader = WordReader.of(family);
            String stem = reader.stem(term.lower());
            anchors.add(Anchors.stem(reader.family(), stem));
            share = Math.max(share, reader.isCommon(term.lower()) ? COMMON : share(family, stem));
        }
        return new Needs(share, anchors);
    }

    /** Words that begin so. */
    Needs ofBeginning(Term start) {
        List<String> anchors = families.stream()
                .map(WordReader::of)
                .map(reader -> Anchors.beginning(reader.family(), reader.folded(start.lower())))
                .toList();
        return new Needs(BEGINNING, anchors);
    }

    Needs ofValue(Field field, String word) {
        return new Needs(share(field), List.of(Anchors.ofValue(field, word)));
    }

    Needs ofValueBeginning(Field field, String start) {
        return new Needs(share(field), List.of(Anchors.ofValueBeginning(field, start)));
    }

    Needs ofPhase(StoryPhase phase) {
        return new Needs(MANY, List.of(Anchors.ofPhase(phase)));
    }

    Needs ofToll(Slot slot) {
        return new Needs(TOLLS, List.of(Anchors.ofToll(slot)));
    }

    Needs ofContradiction() {
        return new Needs(FEW, List.of(Anchors.CONTRADICTION));
    }

    private static double share(Field field) {
        return switch (field) {
            case OUTLET, PLACE, ENTITY, ORIGIN -> FEW;
            default -> MANY;
        };
    }

    private static double share(String family, String stem) {
        double share = 0;
        for (StaticTerms table : TABLES.computeIfAbsent(family, Rarity::tables)) {
            share = Math.max(share, table.share(stem));
        }
        return Math.max(share, UNKNOWN);
    }

    private static List<StaticTerms> tables(String family) {
        Stream<String> languages = switch (family) {
            case "es" -> Stream.of("es", "fr", "it", "nl");
            case "ru" -> Stream.of("ru", "pl", "tr");
            default -> Stream.of(family);
        };
        return languages.map(StaticTerms::shippedFor).toList();
    }
}
