package dev.dateline.bench.polling.manners;

import dev.dateline.bench.polling.origin.Answer;
import dev.dateline.bench.polling.origin.Asked;
import dev.dateline.bench.polling.origin.Origin;
import dev.dateline.bench.polling.origin.Reply;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceKind;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where one behaviour is examined: an origin with a script, a fetcher, and a clock that runs as fast as the examiner
 * likes. Every place of the script is a host and a path, as in {@code paper/feed}.
 */
final class Stage implements AutoCloseable {
    private static final Duration STEP = Duration.ofSeconds(10);
    private static final Duration TICK = Duration.ofMillis(10);

    private final StageClock clock = new StageClock();
    private final Map<String, Function<Seen, Reply>> script = new ConcurrentHashMap<>();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final Origin origin;
    private final Peer peer;

    /** A stage for the peer that is made for its clock and for the port of its origin. */
    Stage(BiFunction<InstantSource, Integer, Peer> peers) throws IOException {
        origin = Origin.of(this::answer);
        peer = peers.apply(clock, origin.port());
    }

    private Reply answer(Asked asked) {
        Seen request = new Seen(clock.instant(), asked);
        seen.add(request);
        Function<Seen, Reply> place = script.get(place(asked));
        return place == null ? Answer.status(404) : place.apply(request);
    }

    private static String place(Asked asked) {
        return asked.name().replace(".localhost", "") + asked.target();
    }

    /** From now on the place answers each request as this says. */
    Stage answering(String place, Function<Seen, Reply> answers) {
        script.put(place, answers);
        return this;
    }

    /** From now on the place always answers this. */
    Stage at(String place, Reply answer) {
        return answering(place, request -> answer);
    }

    /** From now on the place answers this, as it is at that moment. */
    Stage changing(String place, Supplier<Reply> answer) {
        return answering(place, request -> answer.get());
    }

    /** The address of a place. */
    URI url(String place) {
        int slash = place.indexOf('/');
        return URI.create(
                "http://" + place.substring(0, slash) + ".localhost:" + origin.port() + place.substring(slash));
    }

    /** A feed at this place, without its pages. */
    Source feed(String place) {
        return source(place, false);
    }

    /** A feed at this place, whose pages are wanted or not. */
    Source source(String place, boolean pages) {
        URI url = url(place);
        Outlet outlet = Outlet.alone(place, place);
        return new Source(
                SourceId.of(url), url, SourceKind.FEED, outlet, null, pages, null, Duration.ZERO, true, false);
    }

    /** The peer is told of the feeds at these places, and does what is due at once. */
    Stage follow(String... places) {
        for (String place : places) {
            peer.follow(feed(place));
        }
        peer.work();
        return this;
    }

    /** The peer is told of this source, and does what is due at once. */
    Stage follow(Source source) {
        peer.follow(source);
        peer.work();
        return this;
    }

    /** The peer is told of this source, and does nothing yet. */
    void plan(Source source) {
        peer.follow(source);
    }

    /** For so long the peer works by itself with so many threads, and the clock runs as every clock. */
    void live(int threads, Duration time) throws Exception {
        try (AutoCloseable working = peer.threads(threads)) {
            Objects.requireNonNull(working);
            Instant end = clock.instant().plus(time);
            while (clock.instant().isBefore(end)) {
                TimeUnit.MILLISECONDS.sleep(TICK.toMillis());
                clock.advance(TICK);
            }
        }
    }

    /** Time passes, and the peer does what falls due. */
    Stage pass(Duration time) {
        Duration step = time.compareTo(Duration.ofDays(4)) > 0 ? STEP.multipliedBy(3) : STEP;
        Instant end = clock.instant().plus(time);
        while (clock.instant().isBefore(end)) {
            clock.advance(step);
            peer.work();
        }
        return this;
    }

    /** The peer's process ends and starts again. */
    Stage restart() {
        peer.restart();
        peer.work();
        return this;
    }

    Instant now() {
        return clock.instant();
    }

    /** The requests for a place so far, oldest first. */
    List<Seen> seen(String place) {
        return seen.stream()
                .filter(request -> place(request.asked()).equals(place))
                .toList();
    }

    /** All requests so far, oldest first. */
    List<Seen> seen() {
        return List.copyOf(seen);
    }

    /** The requests for a place since this moment. */
    List<Seen> seenSince(String place, Instant from) {
        return seen(place).stream()
                .filter(request -> request.at().isAfter(from))
                .toList();
    }

    /** The time between one request for a place and the next. */
    List<Duration> gaps(String place) {
        List<Seen> requests = seen(place);
        List<Duration> gaps = new ArrayList<>();
        for (int i = 1; i < requests.size(); i++) {
            gaps.add(Duration.between(requests.get(i - 1).at(), requests.get(i).at()));
        }
        return gaps;
    }

    /** What the peer published. */
    List<String> published() {
        return peer.published();
    }

    @Override
    public void close() {
        peer.close();
        origin.close();
    }
}
