package dev.dateline.bench.polling.manners;

import dev.dateline.bench.polling.origin.Answer;
import dev.dateline.bench.polling.origin.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** An origin that fails or refuses is asked less and less, and is well again as soon as it is well. */
final class RefusalRows {
    private RefusalRows() {}

    static List<Behaviour> all() {
        return List.of(
                new Behaviour("10a", "410: asked no more for weeks", RefusalRows::gone),
                new Behaviour("10b", "404: longer and longer waits", stage -> backsOff(stage, Answer.status(404))),
                new Behaviour(
                        "10c", "401 and 403: longer and longer waits", stage -> backsOff(stage, Answer.status(403))),
                new Behaviour("10d", "500: longer and longer waits", stage -> backsOff(stage, Answer.status(500))),
                new Behaviour(
                        "10e",
                        "an answer that is no feed: longer and longer waits",
                        stage -> backsOff(stage, Answer.ok("nothing to see here"))),
                new Behaviour(
                        "10f",
                        "a connection that breaks: longer and longer waits",
                        stage -> backsOff(stage, out -> false)),
                new Behaviour("10g", "after an outage of a day it is asked as before", RefusalRows::recovers));
    }

    private static Verdict gone(Stage stage) {
        stage.at("paper/feed", Answer.status(410));
        stage.follow("paper/feed").pass(Duration.ofDays(20));
        int asked = stage.seen("paper/feed").size();
        return new Verdict(asked == 1, asked + " requests in twenty days");
    }

    private static Verdict backsOff(Stage stage, Reply answer) {
        stage.at("paper/feed", answer);
        stage.follow("paper/feed").pass(Duration.ofDays(2));
        List<Duration> gaps = stage.gaps("paper/feed").stream()
                .filter(gap -> gap.compareTo(Duration.ofSeconds(5)) > 0)
                .toList();
        if (gaps.size() < 3) {
            return new Verdict(true, gaps.size() + " tries more in two days");
        }
        Duration first = gaps.get(0);
        Duration last = gaps.get(gaps.size() - 1);
        return new Verdict(
                gaps.size() <= 32 && last.compareTo(first.multipliedBy(4)) >= 0,
                gaps.size() + " tries more in two days, the first after " + WishRows.text(first) + ", the last after "
                        + WishRows.text(last));
    }

    private static Verdict recovers(Stage stage) {
        AtomicReference<Reply> now = new AtomicReference<>(Answer.status(500));
        stage.changing("paper/feed", now::get);
        stage.follow("paper/feed").pass(Duration.ofDays(1));
        now.set(Rss.of("A"));
        stage.pass(Duration.ofHours(7));
        Instant from = stage.now();
        stage.pass(Duration.ofHours(12));
        int asked = stage.seenSince("paper/feed", from).size();
        return new Verdict(
                asked >= 2 && !stage.published().isEmpty(),
                asked + " requests in twelve hours after it was well again");
    }
}
