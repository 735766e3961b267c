package dev.dateline.ingest.schedule;

import dev.dateline.ingest.discover.SitemapIndex;
import dev.dateline.ingest.fetch.HttpFetcher;
import dev.dateline.ingest.page.PageVisits;
import dev.dateline.ingest.push.Pushing;
import dev.dateline.ingest.queue.PoliteQueue;
import dev.dateline.ingest.topic.Wire;
import java.time.Duration;
import java.time.InstantSource;

/** Puts together what it takes to poll sources. */
public final class Polling {
    private Polling() {}

    /**
     * How sources are polled.
     *
     * @param bounds how often
     * @param maxFeed largest feed taken, in bytes after decompression
     * @param liveWindow how long before a source was added its news counts as live
     * @param haste for how long sources are polled sooner after a story spikes
     */
    public record Manner(PollBounds bounds, long maxFeed, Duration liveWindow, Duration haste) {}

    /** What polling uses of its surroundings. */
    public record Surroundings(
            HttpFetcher fetcher,
            PageVisits pages,
            PoliteQueue queue,
            Pushing pushing,
            Wire wire,
            InstantSource clock) {}

    /** Something that polls, by way of the queue, every source it is told to watch. */
    public static WatchedSources of(Manner manner, Surroundings around) {
        PollPlan plan = new PollPlan(manner.bounds());
        Errands errands = new Errands(around.pages());
        SourceReader reader = new SourceReader(new SitemapIndex(around.fetcher(), manner.maxFeed()));
        AnswerDesk desk = new AnswerDesk(reader, around.wire(), errands, plan, manner.liveWindow());
        Poller poller = new Poller(desk, plan, manner.maxFeed(), around);
        return new WatchList(new WatchList.Parts(manner, poller, desk, errands, plan), around);
    }
}
