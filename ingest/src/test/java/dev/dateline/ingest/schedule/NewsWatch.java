package dev.dateline.ingest.schedule;

import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceKind;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.ingest.Answer;
import dev.dateline.ingest.FakeOrigin;
import dev.dateline.ingest.MemoryWire;
import dev.dateline.ingest.SettableClock;
import dev.dateline.ingest.fetch.FetchLimits;
import dev.dateline.ingest.fetch.HttpFetcher;
import dev.dateline.ingest.page.PageVisits;
import dev.dateline.ingest.page.Robots;
import dev.dateline.ingest.push.PushConfig;
import dev.dateline.ingest.push.PushKey;
import dev.dateline.ingest.push.PushRole;
import dev.dateline.ingest.push.Pushing;
import dev.dateline.ingest.queue.HostGate;
import dev.dateline.ingest.queue.Job;
import dev.dateline.ingest.queue.PoliteQueue;
import dev.dateline.ingest.story.Spike;
import dev.dateline.schemas.setting.DataSize;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Polls a fake origin with everything real but Kafka, on a clock that the test moves. */
final class NewsWatch implements AutoCloseable {
    static final Duration EVERY = Duration.ofMinutes(1);
    private static final PollBounds BOUNDS =
            new PollBounds(Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofHours(6), Duration.ofMinutes(2));

    final FakeOrigin origin;
    final MemoryWire wire = new MemoryWire();
    final SettableClock clock = new SettableClock("2026-03-01T12:00:00Z");
    private final HttpFetcher fetcher;
    private PushConfig push = PushConfig.OFF;
    private @Nullable PushRole role;
    private PoliteQueue queue;
    private WatchedSources watcher;

    NewsWatch() throws IOException {
        origin = new FakeOrigin();
        FetchLimits limits = new FetchLimits("Dateline/0.1", Duration.ofSeconds(5), Duration.ofSeconds(5), 4, true);
        fetcher = new HttpFetcher(limits, clock);
        start();
    }

    /** Starts with an empty memory, as a process does. */
    private void start() {
        endPush();
        queue = new PoliteQueue(new HostGate(1, Duration.ZERO), 100, clock);
        Robots robots = new Robots(fetcher, "Dateline/0.1", clock);
        PageVisits pages = new PageVisits(fetcher, robots, queue, wire.wire(), 100_000, clock);
        watcher = Polling.of(
                new Polling.Manner(BOUNDS, 100_000, Duration.ofMinutes(5), Duration.ofMinutes(30)),
                new Polling.Surroundings(fetcher, pages, queue, pushing(), wire.wire(), clock));
    }

    /** Hubs reach this instance from its next start on. */
    NewsWatch pushedAt(int port) {
        push = new PushConfig(
                Optional.of(URI.create("http://127.0.0.1:" + port)),
                "127.0.0.1",
                port,
                PushKey.of("a key"),
                DataSize.ofMebibytes(1));
        start();
        return this;
    }

    private Pushing pushing() {
        role = PushRole.start(push, fetcher, queue, clock);
        return role.pushing();
    }

    private void endPush() {
        if (role != null) {
            role.close();
        }
    }

    static Source source(FakeOrigin origin, SourceKind kind, boolean pages, Duration every) {
        return new Source(
                new SourceId("hp"),
                origin.url("/feed"),
                kind,
                Outlet.alone("hp", "The Harbour Post"),
                null,
                pages,
                null,
                every,
                true,
                false);
    }

    /** Watches the feed at /feed, without its pages, every minute. */
    NewsWatch feed() {
        return watch(source(origin, SourceKind.FEED, false, EVERY));
    }

    /** Watches the feed at /feed and its pages, every minute. */
    NewsWatch feedWithPages() {
        return watch(source(origin, SourceKind.FEED, true, EVERY));
    }

    NewsWatch watch(Source source) {
        watcher.watch(source, clock.instant(), Optional.empty());
        return run();
    }

    /** Ends the process and starts it again with what the wire knows. */
    NewsWatch restart(Source source, Instant since) {
        start();
        watcher.watch(source, since, wire.status(source.id()));
        return run();
    }

    /** The book's record of the source reaches us, and after it the removal of the old one. */
    NewsWatch takesTheNewAddress(SourceId source) {
        watcher.watch(wire.listed(source), clock.instant(), Optional.empty());
        return run();
    }

    NewsWatch spikes(Set<String> carriers, Set<String> neighbours) {
        watcher.spike(new Spike(carriers, neighbours));
        return run();
    }

    NewsWatch remove() {
        watcher.remove(new SourceId("hp"));
        return this;
    }

    /** Lets time pass and does what falls due. */
    NewsWatch after(Duration time) {
        Duration step = Duration.ofMillis(Math.max(1000, time.toMillis() / 400));
        for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plus(step)) {
            clock.advance(step);
            run();
        }
        return this;
    }

    private NewsWatch run() {
        for (Optional<Job> job = queue.poll(); job.isPresent(); job = queue.poll()) {
            job.get().work().run();
            queue.finished(job.get());
        }
        return this;
    }

    SourceStatus status() {
        return wire.status(new SourceId("hp")).orElseThrow();
    }

    /** What the origin's feed lists from now on, newest first. */
    NewsWatch lists(Entry... entries) {
        origin.at("/feed", feed(entries));
        return this;
    }

    /** An entry of the feed; its page stands at {@code /path}. */
    record Entry(String path, String title, String published, String updated) {
        static Entry of(String path, String title) {
            return new Entry(path, title, "", "");
        }

        Entry published(String date) {
            return new Entry(path, title, date, updated);
        }

        Entry updated(String date) {
            return new Entry(path, title, published, date);
        }
    }

    Answer feed(Entry... entries) {
        return Answer.ok(xml(entries)).with("Content-Type", "application/atom+xml");
    }

    /** The same as text. */
    String xml(Entry... entries) {
        StringBuilder xml = new StringBuilder("<feed xmlns='http://www.w3.org/2005/Atom'><title>Harbour Post</title>");
        for (Entry entry : entries) {
            xml.append("<entry><id>")
                    .append(entry.path())
                    .append("</id><title>")
                    .append(entry.title());
            xml.append("</title><link href='")
                    .append(origin.url("/" + entry.path()))
                    .append("'/>");
            if (!entry.published().isEmpty()) {
                xml.append("<published>").append(entry.published()).append("</published>");
            }
            if (!entry.updated().isEmpty()) {
                xml.append("<updated>").append(entry.updated()).append("</updated>");
            }
            xml.append("</entry>");
        }
        return xml.append("</feed>").toString();
    }

    @Override
    public void close() {
        endPush();
        fetcher.close();
        origin.close();
    }
}
