package dev.dateline.domain.story;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.PlacedReport.PlacedTerm;
import dev.dateline.domain.story.PlacedReport.Standing;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A placed report in a lane's memory: terms by number in one array, those of the first vector in front and heaviest
 * first, the two small vectors as places in that array. About 1.7 KB for a long text. Built in one way only, from a
 * {@link PlacedReport}, so that a restored lane holds what the uninterrupted one held.
 */
final class Member {
    final ArticleId article;
    final int version;
    final long order;
    final Instant seenAt;
    final Standing standing;

    /** Where it stands; it is searched with before that is decided. */
    StoryId story;

    /** Where the index keeps it. */
    int slot = -1;

    /** Term numbers; the first {@code all.length} belong to the vector of all terms, heaviest first. */
    final int[] terms;

    /** For each term, occurrences in mid-sentence with a capital (times 4) and at all; at most 3 each. */
    private final byte[] midSentence;

    final float[] all;
    final short[] titlePlaces;
    final float[] title;
    final short[] entityPlaces;
    final float[] entity;

    private Member(PlacedReport report, List<PlacedTerm> sorted, TermDictionary dictionary) {
        article = report.article();
        version = report.version();
        story = report.story();
        order = report.order();
        seenAt = report.seenAt();
        standing = report.standing();
        terms = new int[sorted.size()];
        midSentence = new byte[terms.length];
        for (int i = 0; i < terms.length; i++) {
            PlacedTerm t = sorted.get(i);
            terms[i] = dictionary.count(t.term(), t.kind(), t.capitalised(), t.midSentence());
            midSentence[i] = (byte) (t.capitalised() << 2 | t.midSentence());
        }
        all = weights(sorted, places(sorted, t -> t.all() > 0), Vector.ALL);
        titlePlaces = places(sorted, t -> t.title() > 0);
        title = weights(sorted, titlePlaces, Vector.TITLE);
        entityPlaces = places(sorted, t -> t.entity() > 0);
        entity = weights(sorted, entityPlaces, Vector.ENTITY);
    }

    private enum Vector {
        ALL,
        TITLE,
        ENTITY;

        float weight(PlacedTerm term) {
            return switch (this) {
                case ALL -> term.all();
                case TITLE -> term.title();
                case ENTITY -> term.entity();
            };
        }
    }

    /** Counts the report's terms in the dictionary and takes their numbers. */
    static Member count(PlacedReport report, TermDictionary dictionary) {
        List<PlacedTerm> sorted = report.terms().stream()
                .sorted(Comparator.comparingDouble(t -> -t.all()))
                .toList();
        Member member = new Member(report, sorted, dictionary);
        if (member.isCounted()) {
            dictionary.countReport();
        }
        return member;
    }

    /** Takes its terms out of the dictionary; it must not be used any more. */
    void uncount(TermDictionary dictionary) {
        if (isCounted()) {
            dictionary.uncountReport();
        }
        for (int i = 0; i < terms.length; i++) {
            dictionary.uncount(terms[i], midSentence[i] >> 2, midSentence[i] & 3);
        }
    }

    /** True for a report that its story counts. */
    boolean isCounted() {
        return standing != Standing.WITHDRAWN;
    }

    boolean hasEntities() {
        return entity.length > 0;
    }

    private static short[] places(List<PlacedTerm> terms, Predicate<PlacedTerm> in) {
        int[] places = IntStream.range(0, terms.size())
                .filter(i -> in.test(terms.get(i)))
                .toArray();
        short[] small = new short[places.length];
        for (int i = 0; i < small.length; i++) {
            small[i] = (short) places[i];
        }
        return small;
    }

    private static float[] weights(List<PlacedTerm> terms, short[] places, Vector vector) {
        float[] weights = new float[places.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = vector.weight(terms.get(places[i]));
        }
        return weights;
    }
}
