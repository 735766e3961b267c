package dev.dateline.bench.fire.press;

import dev.dateline.bench.fire.host.Network;
import dev.dateline.bench.polling.origin.Reply;
import dev.dateline.domain.item.Source;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts out news at an even pace: events told by one to three outlets, some of it repeated, some corrected. */
public final class Press implements AutoCloseable {
    /** How many outlets there are. */
    public static final int OUTLETS = 6;

    private static final long PACE_MILLIS = 1_500;
    private static final long BETWEEN_OUTLETS_MILLIS = 300;
    private static final long CORRECTED_AFTER_MILLIS = 5_000;
    private static final int EACH_REPEATED = 4;
    private static final int EACH_CORRECTED = 5;

    private final List<Outlet> outlets = new ArrayList<>();
    private final Map<String, Telling> told = new ConcurrentHashMap<>();
    private final AtomicInteger happenings = new AtomicInteger();
    private final ScheduledExecutorService presses = Executors.newScheduledThreadPool(1);
    private final InstantSource clock;
    private volatile int firstToBeTold;
    private @Nullable Future<?> rolling;

    /** Outlets at addresses of the driver; nothing is put out yet. */
    public Press(Network network, InstantSource clock) throws IOException, InterruptedException {
        this.clock = clock;
        for (int i = 0; i < OUTLETS; i++) {
            outlets.add(new Outlet(i, network.driver(i)));
        }
    }

    /** All feeds of all outlets. */
    public List<Source> sources() {
        return outlets.stream().flatMap(outlet -> outlet.sources().stream()).toList();
    }

    /** News comes from now on, and readers must be told of it; what came before was to see whether the wire runs. */
    public void roll() {
        firstToBeTold = happenings.get();
        rolling = presses.scheduleAtFixedRate(this::next, 0, PACE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** No news by itself any more. */
    public void rest() {
        if (rolling != null) {
            rolling.cancel(false);
        }
    }

    private void next() {
        Happening happening = Happening.of(happenings.getAndIncrement());
        tell(happening, 1 + happening.number() % 3);
    }

    /** An event that all outlets tell. */
    public Happening toldByAll() {
        Happening happening = Happening.of(happenings.getAndIncrement());
        tell(happening, OUTLETS);
        return happening;
    }

    private void tell(Happening happening, int by) {
        for (int i = 0; i < by; i++) {
            Outlet outlet = outlets.get((happening.number() + i) % OUTLETS);
            boolean first = i == 0;
            after(i * BETWEEN_OUTLETS_MILLIS).execute(() -> put(happening, outlet, first));
        }
    }

    private Executor after(long millis) {
        return CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, presses);
    }

    private void put(Happening happening, Outlet outlet, boolean first) {
        String url = outlet.url(happening);
        boolean repeated = first && happening.number() % EACH_REPEATED == 0;
        Telling telling = new Telling(
                happening,
                url,
                outlet.number(),
                clock.instant(),
                happening.headline(outlet.number()),
                happening.text(outlet.number()),
                repeated,
                0);
        put(outlet, telling);
        if (first && happening.number() % EACH_CORRECTED == 0) {
            after(CORRECTED_AFTER_MILLIS).execute(() -> put(outlet, telling.corrected(clock.instant())));
        }
    }

    private void put(Outlet outlet, Telling telling) {
        told.put(telling.url(), telling);
        outlet.put(telling);
    }

    /** Everything that was put out before this moment and not changed since. */
    public List<Telling> toldBefore(Instant moment) {
        return told.values().stream()
                .filter(telling -> telling.at().isBefore(moment))
                .toList();
    }

    /** The number of the first event that readers must be told of: before it the wire may not have known them. */
    public int firstToBeTold() {
        return firstToBeTold;
    }

    /** Everything that was ever put out. */
    public List<Telling> told() {
        return List.copyOf(told.values());
    }

    /** From now on these outlets change every answer so; null is as it should be. */
    public void answers(List<Integer> which, @Nullable Function<Reply, Reply> otherwise) {
        which.forEach(number -> outlets.get(number).answers(otherwise));
    }

    @Override
    public void close() {
        rest();
        presses.shutdownNow();
        outlets.forEach(Outlet::close);
    }
}
