package dev.dateline.domain.alert.match;

import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.words.WordReader;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.TermWeightor;

/**
 * How well a word keeps a rule from being tried in vain: the rarer it is in news, the better. Taken from the term tables
 * shipped with the code; a rule is found by the rarest word that it cannot do without.
 */
final class Rarity implements TermWeightor {
    private static final double RAREST = 10;
    private static final double COMMON = .01;
    private static final double PLAIN = 4;

    private final List<List<StaticTerms>> tables = WordReader.FAMILIES.stream()
            .map(family -> languages(family).map(StaticTerms::shippedFor).toList())
            .toList();

    private static Stream<String> languages(String family) {
        return switch (family) {
            case "es" -> Stream.of("es", "fr", "it", "nl");
            case "ru" -> Stream.of("ru", "pl", "tr");
            default -> Stream.of(family);
        };
    }

    @Override
    public double applyAsDouble(Term term) {
        String name = term.text();
        return switch (name.charAt(0)) {
            case Anchors.STEM -> ofStem(name.charAt(1) - '0', name.substring(2));
            case Anchors.BEGINNING -> PLAIN / 2;
            case Anchors.PHASE -> COMMON;
            default -> Anchors.isOfFew(name) ? PLAIN : COMMON;
        };
    }

    private double ofStem(int family, String stem) {
        double share = 0;
        for (StaticTerms table : tables.get(family)) {
            share = Math.max(share, table.share(stem));
        }
        if (isCommon(family, stem)) {
            return COMMON;
        }
        return share == 0 ? RAREST : Math.min(RAREST, -Math.log(share) + COMMON);
    }

    private static boolean isCommon(int family, String stem) {
        return stem.length() < 2
                || WordReader.of(WordReader.FAMILIES.get(family)).isCommon(stem);
    }
}
