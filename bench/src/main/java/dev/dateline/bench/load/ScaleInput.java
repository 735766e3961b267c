package dev.dateline.bench.load;

import dev.dateline.app.topic.TopicWriter;
import dev.dateline.bench.latency.NewsItems;
import dev.dateline.bench.news.InventedNews;
import dev.dateline.bench.news.InventedNews.NewsReport;
import dev.dateline.domain.item.Item;
import dev.dateline.schemas.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * News in four lanes, always the same to the byte. All outlets of a lane are on one partition of {@code items}, so that a
 * lane's reports are written in the same order however many instances share the partitions.
 */
final class ScaleInput {
    /** Enough that each of the four lanes has one of its own, on items and on reports. */
    static final int PARTITIONS = 8;

    private static final int OUTLETS = 20;
    private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");

    private final SimulatedClock clock = new SimulatedClock(BEGIN, Duration.ofSeconds(1));
    private final List<Newsroom> rooms;
    private final NewsItems items;
    private long written;

    /** What is told in a script, and by whom. */
    private record Newsroom(Script script, InventedNews news, List<String> outlets) {}

    /** From the first item on. */
    ScaleInput() {
        items = new NewsItems(new InventedNews(0), clock);
        List<Script> scripts = List.of(Script.values());
        rooms = IntStream.range(0, scripts.size())
                .mapToObj(lane -> new Newsroom(scripts.get(lane), new InventedNews(lane + 1), outlets(lane)))
                .toList();
    }

    private static List<String> outlets(int partition) {
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> "outlet-" + i)
                .filter(outlet -> Topics.sourcePartition(outlet + ".example", PARTITIONS) == partition)
                .limit(OUTLETS)
                .toList();
    }

    /** Writes the next items, to the lanes in turn. */
    void write(TopicWriter<Item> to, long count) {
        for (long i = 0; i < count; i++) {
            clock.tick();
            Item item = next(rooms.get((int) (written++ % rooms.size())));
            to.write(item.article().value(), item, Topics::itemPartition);
        }
        to.flush();
    }

    private Item next(Newsroom room) {
        NewsReport report = room.news().next();
        String outlet = room.outlets().get(report.number() % room.outlets().size());
        return items.item(room.script().write(report, outlet), room.script().lane());
    }

    /** The time that the last item tells. */
    Instant end() {
        return clock.instant();
    }
}
