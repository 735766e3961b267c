package dev.dateline.domain.article.credit;

import dev.dateline.domain.article.Origin.Evidence;
import dev.dateline.domain.article.Origin.Place;
import dev.dateline.domain.article.Origin.Sign;
import java.util.List;
import java.util.stream.Stream;

/** Makes evidence of what was seen. */
final class Sightings {

    /** Stands for agencies that are spoken of but not named: evidence without a publisher. */
    static final String UNTOLD = "";

    private static final int LONGEST_TEXT = 120;

    private Sightings() {}

    /** One piece of evidence for each agency named. */
    static List<Evidence> of(Sign sign, Place place, String text, Named named) {
        Stream<String> publishers = named.isKnown() ? named.agencies().stream().map(Agency::id) : Stream.of(UNTOLD);
        return publishers
                .map(publisher -> new Evidence(sign, place, shortened(text), publisher))
                .toList();
    }

    /** Evidence for somebody we do not know. */
    static List<Evidence> unknown(Sign sign, Place place, String name) {
        return List.of(
                new Evidence(sign, place, shortened(name), Words.folded(name).replace(' ', '-')));
    }

    private static String shortened(String text) {
        String line = text.strip();
        return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT);
    }
}
