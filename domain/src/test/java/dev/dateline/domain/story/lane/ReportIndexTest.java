package dev.dateline.domain.story.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.story.PlacedReport;
import dev.dateline.domain.story.PlacedReport.PlacedTerm;
import dev.dateline.domain.story.PlacedReport.Standing;
import dev.dateline.domain.story.Relation;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.Shingles;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.TermCount.Kind;
import dev.dateline.domain.story.lane.index.Weight;
import dev.dateline.domain.story.life.Voice;
import dev.dateline.domain.story.work.Hold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is found is what a search through all members finds, whatever came and went before. */
class ReportIndexTest {
    private static final int SEARCHED = 256;
    private static final int BEST = 24;
    private static final int TERMS = 40;

    private final Random random = new Random(20261122);
    private final ReportIndex index = new ReportIndex();
    private final List<Member> inOrder = new ArrayList<>();
    private long order;

    @Test
    void onlyTheNewestOfACommonTermAreSearched() {
        add(3_000);
        removeOldest(500);
        add(400);

        assertFinds();
    }

    @Test
    void whereManyOfTheNewestWereTakenOutOlderOnesAreFound() {
        add(3_000);
        for (int i = 0; i < 2_200; i++) {
            remove(inOrder.size() - 1 - random.nextInt(Math.min(300, inOrder.size())));
        }

        assertFinds();
        add(300);
        assertFinds();
    }

    @Test
    void anEmptiedIndexFindsNothing() {
        add(1_500);
        removeOldest(1_500);

        assertThat(index.nearest(member())).isEmpty();
        assertThat(index.entries()).isZero();
        add(3);
        assertFinds();
    }

    private void assertFinds() {
        for (int i = 0; i < 20; i++) {
            Member report = member();
            assertThat(index.nearest(report)).extracting(m -> m.order).isEqualTo(expected(report));
        }
    }

    private void add(int members) {
        for (int i = 0; i < members; i++) {
            Member member = member();
            index.add(member);
            inOrder.add(member);
        }
    }

    private void removeOldest(int members) {
        for (int i = 0; i < members; i++) {
            remove(0);
        }
    }

    private void remove(int at) {
        index.remove(inOrder.remove(at));
    }

    /** A few terms, low numbers more often than high ones. */
    private Member member() {
        Map<Integer, PlacedTerm> terms = new HashMap<>();
        for (int i = 0; i < 6; i++) {
            int term = random.nextInt(1 + random.nextInt(TERMS));
            float weight = Weight.rounded(.1 + .8 * random.nextDouble());
            terms.put(term, new PlacedTerm("t" + term, Kind.WORD, 0, 0, weight, 0, 0));
        }
        int[] numbers = terms.keySet().stream().mapToInt(t -> t).toArray();
        Outlet outlet = Outlet.alone("o", "o");
        return new Member(
                new PlacedReport(
                        ArticleId.of("a.example/" + order),
                        1,
                        new StoryId("s"),
                        order++,
                        Instant.EPOCH,
                        Standing.MEMBER,
                        ReportOrigin.of(outlet),
                        Relation.ORIGINAL,
                        Voice.Standing.LIVE,
                        List.of(),
                        Shingles.NONE,
                        List.copyOf(terms.values()),
                        Hold.FREE),
                numbers);
    }

    private List<Long> expected(Member report) {
        Map<Member, Float> sums = new HashMap<>();
        for (int i = 0; i < report.weighed(); i++) {
            int searched = 0;
            for (int at = inOrder.size() - 1; at >= 0 && searched < SEARCHED; at--) {
                int place = inOrder.get(at).placeOf(report.term(i));
                if (place >= 0) {
                    searched++;
                    sums.merge(
                            inOrder.get(at), report.weight(i) * inOrder.get(at).weight(place), Float::sum);
                }
            }
        }
        return sums.entrySet().stream()
                .sorted(Map.Entry.<Member, Float>comparingByValue()
                        .reversed()
                        .thenComparing(e -> e.getKey().order, Comparator.reverseOrder()))
                .limit(BEST)
                .map(e -> e.getKey().order)
                .toList();
    }
}
