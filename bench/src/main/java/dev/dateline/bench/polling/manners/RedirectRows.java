package dev.dateline.bench.polling.manners;

import dev.dateline.bench.polling.origin.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Redirects are followed at once, and believed slowly. */
final class RedirectRows {
    private static final Duration LONG = Duration.ofDays(12);

    private RedirectRows() {}

    static List<Behaviour> all() {
        return List.of(
                new Behaviour("9a", "a temporary redirect (302, 303, 307) is never adopted", RedirectRows::temporary),
                new Behaviour("9b", "a permanent one (301, 308) not within the first day", RedirectRows::notAtOnce),
                new Behaviour("9c", "but once it proved stable", RedirectRows::stable),
                new Behaviour("9d", "one that is taken back in time is forgotten", RedirectRows::takenBack),
                new Behaviour("9e", "two feeds that became one are asked as one", RedirectRows::merged),
                new Behaviour(
                        "9f",
                        "a loop ends after a handful of requests, and is not tried at once again",
                        RedirectRows::loop));
    }

    private static Verdict temporary(Stage stage) {
        for (int status : new int[] {302, 303, 307}) {
            stage.at(
                    "old" + status + "/feed",
                    Answer.redirect(status, stage.url("new" + status + "/feed").toString()));
            stage.at("new" + status + "/feed", Rss.of("A"));
            stage.follow("old" + status + "/feed");
        }
        stage.pass(LONG);
        int direct = 0;
        for (int status : new int[] {302, 303, 307}) {
            direct += Math.abs(stage.seen("new" + status + "/feed").size()
                    - stage.seen("old" + status + "/feed").size());
        }
        return new Verdict(direct == 0, direct + " requests in twelve days that went directly to the target");
    }

    private static Stage moved(Stage stage) {
        stage.at("old/feed", Answer.redirect(301, stage.url("new/feed").toString()));
        stage.at("new/feed", Rss.of("A"));
        return stage.follow("old/feed");
    }

    private static Verdict notAtOnce(Stage stage) {
        moved(stage).pass(Duration.ofDays(1));
        int old = stage.seen("old/feed").size();
        int direct = stage.seen("new/feed").size() - old;
        return new Verdict(
                direct == 0 && old > 1, direct + " requests on the first day that went directly to the target");
    }

    private static Verdict stable(Stage stage) {
        moved(stage).pass(LONG);
        Instant from = stage.now();
        stage.pass(Duration.ofDays(1));
        int old = stage.seenSince("old/feed", from).size();
        int target = stage.seenSince("new/feed", from).size();
        return new Verdict(
                old == 0 && target > 0,
                "on the 13th day " + old + " requests at the old address, " + target + " at the new one");
    }

    /** For a day the feed stands elsewhere, then it is back. */
    private static Verdict takenBack(Stage stage) {
        AtomicBoolean away = new AtomicBoolean(true);
        Answer redirect = Answer.redirect(308, stage.url("new/feed").toString());
        stage.changing("old/feed", () -> away.get() ? redirect : Rss.of("A"));
        stage.at("new/feed", Rss.of("A"));
        stage.follow("old/feed").pass(Duration.ofDays(1));
        away.set(false);
        Instant from = stage.now();
        stage.pass(LONG);
        int target = stage.seenSince("new/feed", from).size();
        int old = stage.seenSince("old/feed", from).size();
        return new Verdict(
                target == 0 && old > 10, "after it " + old + " requests at its address, " + target + " at the other");
    }

    private static Verdict merged(Stage stage) {
        stage.at("new/feed", Rss.of("A"));
        stage.at("lone/feed", Rss.of("A"));
        stage.follow("new/feed", "lone/feed").pass(Duration.ofDays(1));
        moved(stage).pass(LONG);
        Instant from = stage.now();
        stage.pass(Duration.ofDays(2));
        int old = stage.seenSince("old/feed", from).size();
        int both = stage.seenSince("new/feed", from).size();
        int lone = stage.seenSince("lone/feed", from).size();
        return new Verdict(
                old == 0 && both > 0 && both <= lone + 2,
                "in two days " + (old + both) + " requests for the two, " + lone
                        + " for a feed like it that stands alone");
    }

    private static Verdict loop(Stage stage) {
        stage.at("paper/feed", Answer.redirect(301, stage.url("paper/a").toString()));
        stage.at("paper/a", Answer.redirect(302, stage.url("paper/b").toString()));
        stage.at("paper/b", Answer.redirect(302, stage.url("paper/a").toString()));
        stage.follow("paper/feed").pass(Duration.ofSeconds(30));
        int first = stage.seen().size();
        stage.pass(Duration.ofDays(1));
        int polls = stage.seen("paper/feed").size();
        return new Verdict(first <= 6 && polls <= 48, first + " requests at once, " + polls + " tries in a day");
    }
}
