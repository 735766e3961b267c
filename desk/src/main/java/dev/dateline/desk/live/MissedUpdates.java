package dev.dateline.desk.live;

import dev.dateline.desk.alert.AlertLog;
import dev.dateline.desk.alert.LoggedAlert;
import dev.dateline.desk.log.TopicLog;
import dev.dateline.desk.log.TopicLog.Logged;
import dev.dateline.desk.log.WirePlace;
import dev.dateline.desk.story.StoryBoard;
import dev.dateline.desk.wire.WirePositions;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.schemas.Topics;
import java.util.ArrayList;
import java.util.List;

/** Updates that are no longer in memory, read from the topics they stand on, partition by partition. */
public final class MissedUpdates {
    /** Who has missed more records than this had better read everything anew. */
    public static final long MOST = 20_000;

    private static final int CHUNK = 500;

    private final TopicLog<Story> stories;
    private final AlertLog alerts;
    private final StoryBoard board;

    /** What stands on these topics, with the names that this board knows. */
    public MissedUpdates(TopicLog<Story> stories, AlertLog alerts, StoryBoard board) {
        this.stories = stories;
        this.alerts = alerts;
        this.board = board;
    }

    /** Whether all is kept between these positions, and not too much; not for positions that never were. */
    public boolean isKept(WirePositions last, WirePositions now) {
        List<WirePlace> partitions = partitions(last, now);
        long missed = 0;
        for (WirePlace one : partitions) {
            TopicLog.Extent kept = extent(one);
            long taken = last.last(one.topic(), one.partition());
            if (taken + 1 < kept.beginning() || taken >= kept.end()) {
                return false;
            }
            missed += Math.max(0, now.last(one.topic(), one.partition()) - taken);
        }
        return missed <= MOST;
    }

    /** Hands over what stands after {@code last} and up to {@code now}; false when it is not taken. */
    public boolean read(WirePositions last, WirePositions now, Taker taker) throws InterruptedException {
        for (WirePlace one : partitions(last, now)) {
            long end = now.last(one.topic(), one.partition()) + 1;
            long from = last.last(one.topic(), one.partition()) + 1;
            while (from < end) {
                int most = (int) Math.min(CHUNK, end - from);
                for (LiveUpdate update : read(one, from, most)) {
                    if (!taker.take(update)) {
                        return false;
                    }
                }
                from += most;
            }
        }
        return true;
    }

    private TopicLog.Extent extent(WirePlace partition) {
        if (isStories(partition)) {
            return stories.extent(partition.partition());
        }
        AlertLog.Extent kept = alerts.extent(partition.partition());
        return new TopicLog.Extent(kept.beginning(), kept.end());
    }

    private List<LiveUpdate> read(WirePlace partition, long from, int most) {
        return isStories(partition)
                ? stories.read(partition.partition(), from, most).records().stream()
                        .map(this::update)
                        .toList()
                : alerts.read(partition.partition(), from, most).alerts().stream()
                        .map(MissedUpdates::update)
                        .toList();
    }

    private LiveUpdate update(Logged<Story> logged) {
        Story story = logged.value();
        return LiveUpdate.missed(
                logged.place(),
                "story",
                () -> story == null ? Told.removed(new StoryId(logged.key())) : Told.story(story, board));
    }

    private static LiveUpdate update(LoggedAlert logged) {
        WirePlace place = new WirePlace(
                Topics.ALERTS.name(),
                logged.position().partition(),
                logged.position().offset());
        return LiveUpdate.missed(place, "alert", () -> Told.alert(logged.alert()));
    }

    /** Every partition that something was taken of, each by the place of its beginning. */
    private static List<WirePlace> partitions(WirePositions last, WirePositions now) {
        List<WirePlace> found = new ArrayList<>();
        now.forEach((topic, partition) -> found.add(new WirePlace(topic, partition, 0)));
        last.forEach((topic, partition) -> {
            WirePlace one = new WirePlace(topic, partition, 0);
            if (!found.contains(one)) {
                found.add(one);
            }
        });
        return found;
    }

    private static boolean isStories(WirePlace partition) {
        return partition.topic().equals(Topics.STORIES.name());
    }

    /** Takes missed updates. */
    public interface Taker {
        /** Takes one; false when no more shall come. */
        boolean take(LiveUpdate update) throws InterruptedException;
    }
}
