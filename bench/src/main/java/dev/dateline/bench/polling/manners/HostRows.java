package dev.dateline.bench.polling.manners;

import dev.dateline.bench.polling.origin.Answer;
import dev.dateline.bench.polling.origin.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A host is visited one by one, with pauses, however many of its feeds and pages are due and however many threads wait. */
final class HostRows {
    private static final int FEEDS = 8;

    private HostRows() {}

    static List<Behaviour> all() {
        return List.of(
                new Behaviour(
                        "12a", "one or two connections to a host at a time, with eight threads", HostRows::connections),
                new Behaviour("12b", "two seconds between two visits to a host", HostRows::spacing),
                new Behaviour("12c", "other hosts do not wait for it", HostRows::others));
    }

    private static Stage crowd(Stage stage, Reply answer) {
        List<String> places =
                IntStream.range(0, FEEDS).mapToObj(i -> "crowd/feed" + i).toList();
        places.forEach(place -> stage.at(place, answer));
        places.forEach(place -> stage.plan(stage.feed(place)));
        return stage;
    }

    private static Verdict connections(Stage stage) throws Exception {
        AtomicInteger open = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Answer feed = Rss.of("A");
        crowd(stage, out -> {
            most.accumulateAndGet(open.incrementAndGet(), Math::max);
            pause(Duration.ofMillis(900));
            open.decrementAndGet();
            return feed.to(out);
        });
        stage.live(8, Duration.ofSeconds(7));
        int visits = stage.seen().size();
        return new Verdict(visits > 2 && most.get() <= 2, "at most " + most + " at a time in " + visits + " visits");
    }

    private static void pause(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static Verdict spacing(Stage stage) throws Exception {
        crowd(stage, Rss.of("A")).live(8, Duration.ofSeconds(7));
        List<Instant> visits = stage.seen().stream().map(Seen::at).sorted().toList();
        List<Duration> gaps = new ArrayList<>();
        for (int i = 1; i < visits.size(); i++) {
            gaps.add(Duration.between(visits.get(i - 1), visits.get(i)));
        }
        Duration least = gaps.stream().min(Duration::compareTo).orElse(Duration.ZERO);
        return new Verdict(
                least.toMillis() >= 1900,
                visits.size() + " visits, "
                        + String.format(Locale.ROOT, "%.1f s apart or more", least.toMillis() / 1e3));
    }

    private static Verdict others(Stage stage) throws Exception {
        crowd(stage, Rss.of("A"));
        for (int i = 0; i < FEEDS; i++) {
            stage.at("lone" + i + "/feed", Rss.of("B"));
            stage.plan(stage.feed("lone" + i + "/feed"));
        }
        stage.live(8, Duration.ofSeconds(3));
        long lone = stage.seen().stream()
                .filter(request -> request.asked().name().startsWith("lone"))
                .count();
        return new Verdict(lone == FEEDS, lone + " of " + FEEDS + " other hosts visited within three seconds");
    }
}
