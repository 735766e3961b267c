package dev.dateline.domain.story.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever comes in whatever order, late, early, twice, withdrawn, from clocks that lie: sequences are gapless, counts are
 * never negative, state is bounded, and the events tell the same as the states.
 */
class StoryLifeAnyOrderTest {
    private static final int ENTRIES = 900;
    private static final Duration HORIZON = Duration.ofHours(40);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void eventsAndStatesTellTheSame(long seed) {
        NewsLane lane = new NewsLane("en", new LaneLimits(HORIZON, Duration.ofHours(12), 6));
        Map<StoryId, Folded> folded = new HashMap<>();
        Random random = new Random(seed);
        for (int i = 0; i < ENTRIES; i++) {
            LaneOutcome outcome = next(lane, random);
            outcome.events()
                    .forEach(event -> folded.computeIfAbsent(event.story(), s -> new Folded())
                            .add(event));
            outcome.stories().forEach(story -> folded.get(story.id()).mustBe(story));
            outcome.stories().forEach(StoryLifeAnyOrderTest::mustBeSound);
        }
        assertThat(lane.storedStories()).isLessThan(ENTRIES / 2);
        assertThat(folded.values()).anyMatch(story -> story.broke);
        assertThat(folded.values()).anyMatch(story -> story.phase == StoryPhase.CLOSED);
    }

    /** What a reader knows who reads the events alone. */
    private static final class Folded {
        private long sequence;
        private int reports;
        private StoryPhase phase = StoryPhase.NEW;
        private boolean broke;
        private final Map<String, ArticleKind> kinds = new HashMap<>();

        void add(StoryEvent event) {
            assertThat(event.sequence()).isEqualTo(sequence + 1);
            sequence = event.sequence();
            StoryChange change = event.change();
            if (change instanceof StoryChange.Opened opened) {
                join(opened.report());
            } else if (change instanceof StoryChange.ReportJoined joined) {
                join(joined.report());
            } else if (change instanceof StoryChange.Reopened reopened) {
                phase = StoryPhase.DEVELOPING;
                join(reopened.report());
            } else if (change instanceof StoryChange.Revised revised) {
                revise(revised.report());
            } else if (change instanceof StoryChange.Corrected corrected) {
                revise(corrected.report());
            } else if (change instanceof StoryChange.Split split) {
                split.reports().forEach(this::leave);
            } else if (change instanceof StoryChange.Closed) {
                phase = StoryPhase.CLOSED;
            } else if (change instanceof StoryChange.PhaseChanged changed) {
                assertThat(changed.from()).isEqualTo(phase);
                phase = changed.to();
                broke |= phase == StoryPhase.BREAKING;
            }
        }

        /** An article that was forgotten meanwhile joins anew. */
        private void join(ReportRef report) {
            kinds.put(report.article().value(), report.kind());
            reports++;
        }

        private void leave(ArticleId article) {
            reports -= kinds.remove(article.value()) == ArticleKind.WITHDRAWN ? 0 : 1;
        }

        private void revise(ReportRef report) {
            boolean counted = kinds.put(report.article().value(), report.kind()) != ArticleKind.WITHDRAWN;
            reports += (report.kind() == ArticleKind.WITHDRAWN ? 0 : 1) - (counted ? 1 : 0);
        }

        void mustBe(Story story) {
            assertThat(story.sequence()).isEqualTo(sequence);
            assertThat(story.phase()).isEqualTo(phase);
            if (story.mergedInto() == null) {
                assertThat(story.reportCount()).isEqualTo(reports);
            }
        }
    }

    private static void mustBeSound(Story story) {
        assertThat(story.reportCount()).isNotNegative();
        assertThat(story.support().origins()).isBetween(0, Math.max(0, story.reportCount()));
        assertThat(story.support().listed())
                .hasSizeLessThanOrEqualTo(Math.min(24, story.support().origins()));
        assertThat(story.support().listed())
                .allSatisfy(o -> assertThat(o.reports()).isPositive());
        assertThat(story.reports()).hasSizeLessThanOrEqualTo(7);
        assertThat(story.leads()).hasSizeLessThanOrEqualTo(5);
        assertThat(story.mentions()).hasSizeLessThanOrEqualTo(10);
        assertThat(story.pulse().velocity()).isNotNegative();
    }

    private static LaneOutcome next(NewsLane lane, Random random) {
        Instant now = lane.now();
        return switch (random.nextInt(24)) {
            case 0 -> lane.after(Duration.ofHours(random.nextInt(20))).tick();
            case 1 -> lying(lane, now, Instant.parse("2087-05-05T00:00:00Z"));
            case 2 -> lying(lane, now, now.minus(Duration.ofDays(random.nextInt(400))));
            case 3 -> {
                lane.coming(random.nextBoolean() ? Arrival.LIVE : Arrival.BACKFILL);
                yield report(lane, random);
            }
            default -> {
                lane.after(Duration.ofMinutes(random.nextInt(12)));
                yield report(lane, random);
            }
        };
    }

    private static LaneOutcome lying(NewsLane lane, Instant now, Instant clock) {
        lane.at(clock);
        LaneOutcome outcome =
                clock.isAfter(now) ? lane.tick() : lane.receives("late/" + clock, "Event 3: late", words(3));
        lane.at(now);
        return outcome;
    }

    private static LaneOutcome report(NewsLane lane, Random random) {
        int event = random.nextBoolean() ? 0 : random.nextInt(9);
        String url = "outlet" + random.nextInt(30) + "/" + event;
        return switch (random.nextInt(9)) {
            case 0 -> lane.receives(ArticleKind.WITHDRAWN, url, "Withdrawn", "");
            case 1 -> lane.receives(ArticleKind.CORRECTION, url, "Event " + event, words(event));
            default -> lane.receives(url, "Event " + event + " goes on", words(event));
        };
    }

    private static String words(int event) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            words.append("The Ev")
                    .append((char) ('a' + event))
                    .append((char) ('a' + i % 26))
                    .append("or said so. ");
        }
        return words.toString();
    }
}
