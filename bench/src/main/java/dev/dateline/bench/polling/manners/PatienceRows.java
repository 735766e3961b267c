package dev.dateline.bench.polling.manners;

import dev.dateline.bench.polling.origin.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** 429 and 503: who asks for patience gets it, for the whole host where the whole host is meant. */
final class PatienceRows {
    private PatienceRows() {}

    static List<Behaviour> all() {
        Duration hour = Duration.ofHours(1);
        Duration twoDays = Duration.ofDays(2);
        return List.of(
                new Behaviour(
                        "8a",
                        "429 with Retry-After in seconds",
                        stage ->
                                waits(stage, hour, request -> Answer.status(429).with("Retry-After", "3600"))),
                new Behaviour(
                        "8b",
                        "429 with Retry-After as a date",
                        stage -> waits(
                                stage,
                                hour,
                                request -> Answer.status(429)
                                        .with(
                                                "Retry-After",
                                                Rss.date(request.at().plus(hour))))),
                new Behaviour(
                        "8c",
                        "503 with Retry-After",
                        stage ->
                                waits(stage, hour, request -> Answer.status(503).with("Retry-After", "3600"))),
                new Behaviour(
                        "8d",
                        "two days are granted, too",
                        stage -> waits(
                                stage, twoDays, request -> Answer.status(429).with("Retry-After", "172800"))),
                new Behaviour("8e", "429 without Retry-After: longer and longer waits", PatienceRows::unsaid),
                new Behaviour("8f", "429 rests the other feeds of the host", PatienceRows::wholeHost),
                new Behaviour("8g", "and nobody else's", PatienceRows::otherHosts));
    }

    /** The third request is the one that is answered so. */
    private static Verdict waits(Stage stage, Duration asked, Function<Seen, Answer> plea) {
        AtomicInteger n = new AtomicInteger();
        stage.answering("paper/feed", request -> n.incrementAndGet() == 3 ? plea.apply(request) : Rss.of("A"));
        stage.follow("paper/feed").pass(asked.plus(Duration.ofHours(20)));
        List<Duration> gaps = stage.gaps("paper/feed");
        if (gaps.size() < 3) {
            return new Verdict(false, "only " + (gaps.size() + 1) + " requests");
        }
        Duration waited = gaps.get(2);
        return new Verdict(waited.compareTo(asked) >= 0, "asked again after " + WishRows.text(waited));
    }

    private static Verdict unsaid(Stage stage) {
        stage.at("paper/feed", Answer.status(429));
        stage.follow("paper/feed").pass(Duration.ofDays(1));
        List<Duration> gaps = stage.gaps("paper/feed");
        boolean grows = gaps.size() > 2
                && gaps.get(gaps.size() - 1).compareTo(gaps.get(0).multipliedBy(3)) > 0;
        return new Verdict(
                grows && gaps.size() <= 24,
                gaps.size() + " more requests in a day, the last after "
                        + (gaps.isEmpty() ? "nothing" : WishRows.text(gaps.get(gaps.size() - 1))));
    }

    private static Verdict wholeHost(Stage stage) {
        AtomicInteger n = new AtomicInteger();
        stage.answering(
                "paper/one",
                request -> n.incrementAndGet() == 3 ? Answer.status(429).with("Retry-After", "3000") : Rss.of("A"));
        stage.at("paper/two", Rss.of("B"));
        stage.at("paper/three", Rss.of("C"));
        stage.follow("paper/one", "paper/two", "paper/three").pass(Duration.ofHours(20));
        Instant plea = stage.seen("paper/one").get(2).at();
        long early = stage.seen().stream()
                .map(Seen::at)
                .filter(at -> at.isAfter(plea) && at.isBefore(plea.plusSeconds(3000)))
                .count();
        return new Verdict(early == 0, early + " requests for feeds of that host while it was to rest");
    }

    private static Verdict otherHosts(Stage stage) {
        stage.at("paper/feed", Answer.status(429).with("Retry-After", "86400"));
        stage.at("other/feed", Rss.of("B"));
        stage.follow("paper/feed", "other/feed").pass(Duration.ofHours(20));
        int other = stage.seen("other/feed").size();
        return new Verdict(other > 3, other + " requests for another host meanwhile");
    }
}
