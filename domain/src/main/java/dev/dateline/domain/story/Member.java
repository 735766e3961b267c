package dev.dateline.domain.story;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.PlacedReport.PlacedTerm;
import dev.dateline.domain.story.PlacedReport.Standing;
import dev.dateline.domain.story.life.Stake;
import dev.dateline.domain.story.life.Voice;
import java.time.Instant;
import java.util.Arrays;
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

    /** What it gave to its story: for whom it counts, as what, and the names that count it. */
    ReportOrigin origin;

    private Voice.Standing voice;
    private int[] names;

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

    /**
     * @param report the report as it is remembered
     * @param numbers the numbers of its terms, which are counted in the dictionary
     */
    Member(PlacedReport report, int[] numbers) {
        article = report.article();
        version = report.version();
        story = report.story();
        order = report.order();
        seenAt = report.seenAt();
        standing = report.standing();
        origin = report.origin();
        voice = report.voice();
        names = keys(report.names());
        List<PlacedTerm> given = report.terms();
        int[] sorted = heaviestFirst(given);
        List<PlacedTerm> weighed = Arrays.stream(sorted).mapToObj(given::get).toList();
        terms = Arrays.stream(sorted).map(i -> numbers[i]).toArray();
        midSentence = new byte[terms.length];
        for (int i = 0; i < terms.length; i++) {
            PlacedTerm t = weighed.get(i);
            midSentence[i] = (byte) (t.capitalised() << 2 | t.midSentence());
        }
        all = weights(weighed, places(weighed, t -> t.all() > 0), Vector.ALL);
        titlePlaces = places(weighed, t -> t.title() > 0);
        title = weights(weighed, titlePlaces, Vector.TITLE);
        entityPlaces = places(weighed, t -> t.entity() > 0);
        entity = weights(weighed, entityPlaces, Vector.ENTITY);
    }

    Stake stake() {
        return new Stake(article, origin, voice, Arrays.stream(names).boxed().toList());
    }

    /** It stands in this story now, and gave it this. */
    void settle(StoryId in, Stake given) {
        story = in;
        voice = given.standing();
        names = keys(given.names());
    }

    private static int[] keys(List<Integer> boxed) {
        return boxed.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The report as a lane compares it, its terms counted in the dictionary. */
    static Member count(PlacedReport report, TermDictionary dictionary) {
        int[] numbers = report.terms().stream()
                .mapToInt(t -> dictionary.count(t.term(), t.kind(), t.capitalised(), t.midSentence()))
                .toArray();
        if (report.standing() != Standing.WITHDRAWN) {
            dictionary.countReport();
        }
        return new Member(report, numbers);
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

    private static int[] heaviestFirst(List<PlacedTerm> terms) {
        return IntStream.range(0, terms.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -terms.get(i).all()))
                .mapToInt(i -> i)
                .toArray();
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
