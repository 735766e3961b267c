package dev.dateline.domain.story.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.Placement;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.work.Order;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lane that is stopped and restored decides as one that never stopped: to the last bit of every score. */
class LaneRestoreTest {
    private static final int ENTRIES = 600;

    @ParameterizedTest(name = "restarted after every {0} entries, of at most {1} reports")
    @CsvSource({"7, 1000", "50, 1000", "401, 1000", "50, 20"})
    void aRestoredLaneGoesOnAsIfItHadNeverStopped(int stretch, int capacity) {
        LaneLimits tight = new LaneLimits(Duration.ofHours(30), Duration.ofHours(10), 5, capacity);
        NewsLane uninterrupted = play(new NewsLane("en", tight), Integer.MAX_VALUE);
        NewsLane restarted = play(new NewsLane("en", tight), stretch);

        assertThat(restarted.outcomes()).hasSameSizeAs(uninterrupted.outcomes());
        for (int i = 0; i < ENTRIES; i++) {
            assertThat(restarted.outcomes().get(i))
                    .isEqualTo(uninterrupted.outcomes().get(i));
        }
        assertThat(kinds(uninterrupted))
                .contains("Opened", "Joined", "Merged", "Moved", "Revised", "Nothing", "Obeyed", "Refused")
                .hasSize(8);
    }

    private static List<String> kinds(NewsLane lane) {
        return lane.outcomes().stream()
                .map(o -> o.placement().getClass().getSimpleName())
                .distinct()
                .toList();
    }

    private static NewsLane play(NewsLane lane, int stretch) {
        Random random = new Random(20260302);
        for (int i = 0; i < ENTRIES; i++) {
            if (i % stretch == stretch - 1) {
                lane.restart();
            }
            lane.after(Duration.ofMinutes(random.nextInt(20)));
            if (random.nextInt(20) == 0) {
                lane.after(Duration.ofHours(random.nextInt(8))).tick();
            } else if (random.nextInt(12) == 0) {
                lane.obeys(order(lane, random));
            } else {
                next(lane, random);
            }
        }
        return lane;
    }

    /** Anything that an editor may want, and now and then what takes an earlier order back. */
    private static Order order(NewsLane lane, Random random) {
        List<Story> stories = lane.stories();
        Story story = stories.get(random.nextInt(stories.size()));
        StoryId other = stories.get(random.nextInt(stories.size())).id();
        ArticleId report =
                story.reports().get(random.nextInt(story.reports().size())).article();
        return switch (random.nextInt(8)) {
            case 0 -> new Order.Merge(story.id(), other, true);
            case 1 -> new Order.Split(story.id(), List.of(report), null, true);
            case 2 -> new Order.Move(story.id(), List.of(report), other, true);
            case 3 -> new Order.Withdraw(story.id(), report);
            case 4 -> new Order.Pin(story.id(), random.nextBoolean());
            case 5 -> new Order.Retitle(story.id(), random.nextBoolean() ? "By hand" : null);
            default ->
                lane.outcomes().stream()
                        .map(LaneOutcome::placement)
                        .filter(Placement.Obeyed.class::isInstance)
                        .map(done -> ((Placement.Obeyed) done).undo())
                        .reduce((former, latter) -> random.nextBoolean() ? former : latter)
                        .orElse(new Order.Pin(story.id(), true));
        };
    }

    /** One of 60 articles on one of 12 events, in a version that may be new, thin, a correction or withdrawn. */
    private static void next(NewsLane lane, Random random) {
        int event = random.nextInt(12);
        String url = "outlet" + random.nextInt(5) + "/" + event;
        ArticleKind kind = kind(random.nextInt(20));
        String title = "Event " + event + ": " + words(random, event, 4);
        lane.receives(kind, url, title, random.nextInt(3) == 0 ? "" : words(random, event, 60));
    }

    private static ArticleKind kind(int dice) {
        return switch (dice) {
            case 0 -> ArticleKind.CORRECTION;
            case 1 -> ArticleKind.WITHDRAWN;
            case 2 -> ArticleKind.ROUNDUP;
            default -> ArticleKind.STORY;
        };
    }

    private static String words(Random random, int event, int count) {
        return Stream.generate(
                        () -> random.nextInt(3) > 0 ? "Ev" + event + letters(random, 12) : "the" + letters(random, 200))
                .limit(count)
                .collect(Collectors.joining(" "));
    }

    private static String letters(Random random, int words) {
        int word = random.nextInt(words);
        return "" + (char) ('a' + word / 26) + (char) ('a' + word % 26);
    }
}
