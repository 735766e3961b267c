package dev.dateline.domain.story.life;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.Origin;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.StoryOrigin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackersTest {
    private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");

    @Test
    void twoReportsOfOneOriginAreOneOrigin() {
        Backers backers = Backers.NONE.with(origin(1), START).with(origin(1), START.plusSeconds(60));

        assertThat(backers.support().origins()).isEqualTo(1);
        assertThat(backers.support().listed()).containsExactly(new StoryOrigin(origin(1), 2, START));
    }

    @Test
    void anOriginIsGoneWithItsLastReport() {
        Backers two = Backers.NONE.with(origin(1), START).with(origin(1), START).with(origin(2), START);

        assertThat(two.without(origin(1)).support().origins()).isEqualTo(2);
        assertThat(two.without(origin(1)).without(origin(1)).support().origins())
                .isEqualTo(1);
        assertThat(two.without(origin(3))).isEqualTo(two);
    }

    @Test
    void theCountIsExactFarBeyondTheList() {
        Random random = new Random(7);
        List<Integer> reports = new ArrayList<>();
        Backers backers = Backers.NONE;
        for (int i = 0; i < 3_000; i++) {
            if (reports.size() > 50 && random.nextInt(3) == 0) {
                backers = backers.without(origin(reports.remove(random.nextInt(reports.size()))));
            } else {
                int one = random.nextInt(400);
                reports.add(one);
                backers = backers.with(origin(one), START.plusSeconds(i));
            }
            assertThat(backers.support().origins()).isEqualTo(new HashSet<>(reports).size());
            assertThat(backers.support().listed()).hasSizeLessThanOrEqualTo(24);
        }
    }

    @Test
    void theOriginsOfTwoStoriesThatAreOneAreCountedOnce() {
        Backers one = Backers.NONE;
        Backers other = Backers.NONE;
        for (int i = 0; i < 60; i++) {
            one = one.with(origin(i), START.plusSeconds(i));
            other = other.with(origin(i + 30), START.minusSeconds(i));
        }

        assertThat(one.with(other).support().origins()).isEqualTo(90);
        assertThat(other.with(one).support().origins()).isEqualTo(90);
    }

    private static ReportOrigin origin(int number) {
        return new ReportOrigin(Origin.Kind.OUTLET, "outlet-" + number, "Outlet " + number, 1);
    }
}
