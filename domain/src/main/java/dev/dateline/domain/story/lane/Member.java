package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.PlacedReport;
import dev.dateline.domain.story.PlacedReport.PlacedTerm;
import dev.dateline.domain.story.PlacedReport.Standing;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.Shingles;
import dev.dateline.domain.story.lane.index.TermDictionary;
import dev.dateline.domain.story.lane.index.Weight;
import dev.dateline.domain.story.life.Stake;
import dev.dateline.domain.story.life.Voice;
import dev.dateline.domain.story.work.Hold;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A placed report in a lane's memory: its terms by number and its three vectors in one array, so that comparing it reads
 * one stretch of memory. About 0.8 KB for a long text. Built in one way only, from a {@link PlacedReport}, so that a
 * restored lane holds what the uninterrupted one held.
 *
 * <p>The array holds one number each for: every term (28 bits number, 2 bits each for how often it stood in mid-sentence
 * with a capital and at all), those of the vector of all terms in front, heaviest first; two weights of that vector; a
 * title term (16 bits place among the terms, 16 bits weight); a name or number alike.
 */
final class Member {
    private static final int COUNT_BITS = 2;
    private static final int COUNTS_BITS = 2 * COUNT_BITS;
    private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;
    private static final int WEIGHT_BITS = 16;
    private static final int[] NO_NAMES = new int[0];

    final ArticleId article;
    final int version;
    final long order;
    final Instant seenAt;
    final Standing standing;

    /** Where it stands; it is searched with before that is decided. */
    private @Nullable KnownStory story;

    /** A sample of its word sequences. */
    final Shingles shingles;

    /** The original of its text, if it is a copy; it is searched with before that is decided. */
    @Nullable
    ArticleId copyOf;

    /** What it gave to its story: for whom it counts, as what, and the names that count it. */
    ReportOrigin origin;

    /** What an editor decided about it. */
    Hold hold;

    private Voice.Standing voice;
    private int[] names;

    /** Where the index keeps it. */
    int slot = -1;

    private final int[] packed;
    private final short terms;
    private final short weighed;
    private final short titled;
    private final short named;

    /**
     * @param report the report as it is remembered
     * @param numbers the numbers of its terms, which are counted in the dictionary
     */
    Member(PlacedReport report, int[] numbers) {
        article = report.article();
        version = report.version();
        order = report.order();
        seenAt = report.seenAt();
        standing = report.standing();
        shingles = report.shingles();
        copyOf = report.relation().isCopy() ? report.relation().to() : null;
        origin = report.origin();
        hold = report.hold();
        voice = report.voice();
        names = keys(report.names());
        List<PlacedTerm> given = report.terms();
        int[] sorted = heaviestFirst(given);
        terms = (short) sorted.length;
        weighed = (short) given.stream().filter(t -> t.all() > 0).count();
        titled = (short) given.stream().filter(t -> t.title() > 0).count();
        named = (short) given.stream().filter(t -> t.entity() > 0).count();
        packed = new int[terms + (weighed + 1) / 2 + titled + named];
        pack(given, sorted, numbers);
    }

    private void pack(List<PlacedTerm> given, int[] sorted, int[] numbers) {
        int nextTitled = titleStart();
        int nextNamed = entityStart();
        for (int place = 0; place < terms; place++) {
            PlacedTerm term = given.get(sorted[place]);
            int counts = term.capitalised() << COUNT_BITS | term.midSentence();
            packed[place] = numbers[sorted[place]] << COUNTS_BITS | counts;
            if (place < weighed) {
                packed[terms + place / 2] |= Weight.pack(term.all()) << (place & 1) * WEIGHT_BITS;
            }
            if (term.title() > 0) {
                packed[nextTitled++] = place << WEIGHT_BITS | Weight.pack(term.title());
            }
            if (term.entity() > 0) {
                packed[nextNamed++] = place << WEIGHT_BITS | Weight.pack(term.entity());
            }
        }
    }

    Stake stake() {
        return new Stake(article, origin, voice, Arrays.stream(names).boxed().toList());
    }

    /** It stands in this story now, and gave it this. */
    void settle(KnownStory in, Stake given) {
        story = in;
        voice = given.standing();
        names = keys(given.names());
    }

    private static int[] keys(List<Integer> boxed) {
        return boxed.isEmpty()
                ? NO_NAMES
                : boxed.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The report as a lane compares it, its terms counted in the dictionary. */
    static Member count(PlacedReport report, TermDictionary dictionary) {
        int[] numbers = new int[report.terms().size()];
        for (int i = 0; i < numbers.length; i++) {
            PlacedTerm t = report.terms().get(i);
            numbers[i] = dictionary.count(t.term(), t.kind(), t.capitalised(), t.midSentence());
        }
        if (report.standing() != Standing.WITHDRAWN) {
            dictionary.countReport();
        }
        return new Member(report, numbers);
    }

    /** Takes its terms out of the dictionary; it must not be used any more. */
    void uncount(TermDictionary dictionary) {
        if (isCounted()) {
            dictionary.uncountReport();
        }
        for (int i = 0; i < terms; i++) {
            dictionary.uncount(term(i), packed[i] >> COUNT_BITS & COUNT_MASK, packed[i] & COUNT_MASK);
        }
    }

    /** The story it stands in, which is decided before others can find it. */
    KnownStory story() {
        return Objects.requireNonNull(story);
    }

    void standIn(KnownStory decided) {
        story = decided;
    }

    /** True for a report that its story counts. */
    boolean isCounted() {
        return standing != Standing.WITHDRAWN;
    }

    /** True for a report that is withdrawn neither by its publisher nor by an editor. */
    boolean counts() {
        return isCounted() && hold != Hold.WITHDRAWN;
    }

    /** True for one of those by which its story is found and measured. */
    boolean isMember() {
        return standing == Standing.MEMBER && hold != Hold.WITHDRAWN;
    }

    boolean hasEntities() {
        return named > 0;
    }

    /** True for a text of which nothing but the title is known: where it stands is a first guess. */
    boolean isBareTitle() {
        return weighed <= titled;
    }

    /** How many terms the vector of all terms has; those at the places below this, heaviest first. */
    int weighed() {
        return weighed;
    }

    /** How many terms the title's vector has. */
    int titled() {
        return titled;
    }

    /** How many terms the vector of names and numbers has. */
    int named() {
        return named;
    }

    /**
     * Reads a little of it, so that the processor has its memory at hand when it is compared; many are read at once
     * before, so that their ways from memory overlap. The number means nothing.
     */
    int touch() {
        return packed[0] ^ packed[packed.length / 2] ^ packed[packed.length - 1];
    }

    /** The number of the term at a place. */
    int term(int place) {
        return packed[place] >>> COUNTS_BITS;
    }

    /** The weight of the term at a place in the vector of all terms. */
    float weight(int place) {
        return Weight.unpack(packed[terms + place / 2] >>> (place & 1) * WEIGHT_BITS);
    }

    /** The number of the title's i-th term. */
    int titleTerm(int i) {
        return term(packed[titleStart() + i] >>> WEIGHT_BITS);
    }

    float titleWeight(int i) {
        return Weight.unpack(packed[titleStart() + i]);
    }

    /** The number of the i-th name or number. */
    int entityTerm(int i) {
        return term(packed[entityStart() + i] >>> WEIGHT_BITS);
    }

    float entityWeight(int i) {
        return Weight.unpack(packed[entityStart() + i]);
    }

    /** The place of the term with this number in the vector of all terms; below 0 if it is not in it. */
    int placeOf(int number) {
        for (int i = 0; i < weighed; i++) {
            if (term(i) == number) {
                return i;
            }
        }
        return -1;
    }

    /** What the i-th name or number weighs among all terms; 0 if it is not among the heaviest. */
    float nameWeight(int i) {
        int place = packed[entityStart() + i] >>> WEIGHT_BITS;
        return place < weighed ? weight(place) : 0;
    }

    private int titleStart() {
        return terms + (weighed + 1) / 2;
    }

    private int entityStart() {
        return titleStart() + titled;
    }

    /** Places of the terms. Weights are not below 0, so their bits lie in their order; of equal ones the first stays first. */
    private static int[] heaviestFirst(List<PlacedTerm> terms) {
        long[] keys = new long[terms.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) ~Float.floatToIntBits(terms.get(i).all()) << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        int[] places = new int[keys.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) keys[i];
        }
        return places;
    }
}
