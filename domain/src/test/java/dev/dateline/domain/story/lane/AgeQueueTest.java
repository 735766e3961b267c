package dev.dateline.domain.story.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.story.PlacedReport;
import dev.dateline.domain.story.PlacedReport.Standing;
import dev.dateline.domain.story.Relation;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.Shingles;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.life.Voice;
import dev.dateline.domain.story.work.Hold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AgeQueueTest {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final Random random = new Random(20261124);
    private final AgeQueue queue = new AgeQueue();
    private final List<Member> expected = new ArrayList<>();
    private long next;

    @Test
    void theOldestGoesFirstWhicheverCameLate() {
        for (int i = 0; i < 2_000; i++) {
            boolean late = random.nextInt(10) == 0;
            add(START.plusSeconds(late ? random.nextInt(1 + i) : i / 3));
            if (random.nextInt(4) == 0) {
                assertOldestGoes();
            }
        }
        while (!expected.isEmpty()) {
            assertOldestGoes();
        }
        assertThat(queue.oldest()).isNull();
    }

    @Test
    void whatIsGoneIsTakenOutWhereverItStands() {
        for (int i = 0; i < 200; i++) {
            add(START.plusSeconds(random.nextInt(100)));
        }

        queue.removeIf(report -> report.order % 3 == 0);
        expected.removeIf(report -> report.order % 3 == 0);

        assertThat(queue.size()).isEqualTo(expected.size());
        assertOldestGoes();
    }

    private void assertOldestGoes() {
        Member oldest = expected.stream()
                .min(Comparator.comparing((Member m) -> m.seenAt).thenComparingLong(m -> m.order))
                .orElseThrow();
        assertThat(queue.oldest()).isSameAs(oldest);
        assertThat(queue.removeOldest()).isSameAs(oldest);
        expected.remove(oldest);
        assertThat(queue.size()).isEqualTo(expected.size());
    }

    private void add(Instant seen) {
        long order = next++;
        Member report = new Member(
                new PlacedReport(
                        ArticleId.of("a.example/" + order),
                        1,
                        new StoryId("s"),
                        order,
                        seen,
                        Standing.MEMBER,
                        ReportOrigin.of(Outlet.alone("o", "o")),
                        Relation.ORIGINAL,
                        Voice.Standing.LIVE,
                        List.of(),
                        Shingles.NONE,
                        List.of(),
                        Hold.FREE),
                new int[0]);
        queue.add(report);
        expected.add(report);
    }
}
