package dev.dateline.app.rehearsal;

import dev.dateline.app.topic.TopicTable;
import dev.dateline.app.topic.TopicWriter;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceKind;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/** Subscribes a running wire to a folder's feeds and pages, and waits until everything in it is accounted for. */
public final class Rehearsal {
    private static final Duration ONCE = Duration.ofHours(6);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int QUIET_LOOKS = 4;
    private static final int STALLED_LOOKS = 30;

    private final FolderOrigin origin;
    private final KafkaConnection kafka;
    private final SchemaRegistry registry;

    /** A rehearsal of this origin on this wire. */
    public Rehearsal(FolderOrigin origin, KafkaConnection kafka, SchemaRegistry registry) {
        this.origin = origin;
        this.kafka = kafka;
        this.registry = registry;
    }

    /**
     * What came of it.
     *
     * @param complete whether every source was polled and every item read
     * @param states how many sources ended in which state
     * @param pagesVisited how many of the folder's pages were asked for
     * @param items end of the topic {@code items}
     * @param articles end of the topic {@code articles}
     * @param stories end of the topic {@code stories}
     * @param deadLetters end of the topic {@code dead-letters}
     */
    public record Result(
            boolean complete,
            Map<SourceStatus.State, Integer> states,
            int pagesVisited,
            long items,
            long articles,
            long stories,
            long deadLetters) {}

    /** The sources that stand for the folder. */
    public List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        origin.feeds().forEach(url -> sources.add(source(url, SourceKind.FEED)));
        origin.sections().forEach(url -> sources.add(source(url, SourceKind.SECTION_PAGE)));
        return sources;
    }

    private static Source source(URI url, SourceKind kind) {
        String name = url.getHost() + url.getPath().replace('/', '-');
        boolean pages = kind == SourceKind.SECTION_PAGE;
        return new Source(
                new SourceId(name), url, kind, Outlet.alone(name, name), null, pages, null, ONCE, true, false);
    }

    /** Runs it to the end; tells how many sources and pages are done. */
    public Result run(String streamsGroup, LongConsumer done) throws InterruptedException {
        List<Source> sources = sources();
        subscribe(sources);
        try (WireCount wire = new WireCount(kafka, streamsGroup)) {
            long before = -1;
            boolean all = false;
            for (int quiet = 0; quiet < (all ? QUIET_LOOKS : STALLED_LOOKS); ) {
                TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
                long polled = polled(statuses());
                done.accept(polled + origin.pagesVisited());
                long now = wire.allEnds() + polled + origin.pagesVisited();
                all = polled >= sources.size() && wire.allItemsRead();
                quiet = now == before ? quiet + 1 : 0;
                before = now;
            }
            return result(statuses(), wire, all);
        }
    }

    private void subscribe(List<Source> sources) {
        try (TopicWriter<Source> writer = new TopicWriter<>(kafka, registry, Topics.SOURCES)) {
            sources.forEach(source -> writer.write(source.host(), source.host() + " " + source.id(), source));
            writer.flush();
        }
    }

    private Map<String, SourceStatus> statuses() {
        return TopicTable.read(kafka, registry, Topics.SOURCE_STATUS);
    }

    private Result result(Map<String, SourceStatus> statuses, WireCount wire, boolean complete)
            throws InterruptedException {
        Map<SourceStatus.State, Integer> states = new EnumMap<>(SourceStatus.State.class);
        statuses.values().forEach(status -> states.merge(status.state(), 1, Integer::sum));
        return new Result(
                complete,
                states,
                origin.pagesVisited(),
                wire.end(Topics.ITEMS),
                wire.end(Topics.ARTICLES),
                wire.end(Topics.STORIES),
                wire.end(Topics.DEAD_LETTERS));
    }

    private static long polled(Map<String, SourceStatus> statuses) {
        return statuses.values().stream().filter(s -> s.lastPolled() != null).count();
    }
}
