package dev.dateline.streams.story;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.lane.LaneEntry;
import dev.dateline.domain.story.work.Command;
import dev.dateline.domain.story.work.Order;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What an editor may order, by seed, of the stories of an {@link InventedLog}: now and then it can be done. */
final class InventedOrders {
    private final Random random = new Random(20_261_123);

    /** The log with an order after every fourth entry. */
    List<LaneEntry> among(List<LaneEntry> log) {
        List<LaneEntry> entries = new ArrayList<>();
        for (LaneEntry entry : log) {
            entries.add(entry);
            if (entries.size() % 5 == 4) {
                entries.add(act("c" + entries.size()));
            }
        }
        return entries;
    }

    private LaneEntry act(String id) {
        return new LaneEntry.Act(new Command(id, Instant.EPOCH, "Ada", "en", order(), "as seen", null));
    }

    private Order order() {
        int event = random.nextInt(12);
        StoryId story = story(event);
        List<ArticleId> report = List.of(article(event));
        return switch (random.nextInt(8)) {
            case 0 -> new Order.Merge(story, story(random.nextInt(12)), true);
            case 1 -> new Order.Split(story, report, null, true);
            case 2 -> new Order.Move(story, report, story(random.nextInt(12)), true);
            case 3 -> new Order.Withdraw(story, report.get(0));
            case 4 -> new Order.Retitle(story, null);
            case 5 -> new Order.Retitle(story, "By hand");
            default -> new Order.Pin(story, random.nextInt(4) > 0);
        };
    }

    private StoryId story(int event) {
        return StoryId.foundedBy("en", article(event));
    }

    private ArticleId article(int event) {
        return ArticleId.of("outlet" + random.nextInt(5) + "/" + event);
    }
}
