package dev.dateline.bench.polling.manners;

import dev.dateline.bench.polling.origin.Answer;
import dev.dateline.bench.polling.origin.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/** How often a feed is asked: by its own rhythm, never in step with others, and by the same plan after a restart. */
final class PaceRows {
    private static final int PAPERS = 40;

    private PaceRows() {}

    static List<Behaviour> all() {
        return List.of(
                new Behaviour("4b", "a silent feed is asked at most 24 times a day", PaceRows::silent),
                new Behaviour("4c", "the plan is kept over a restart", PaceRows::restart),
                new Behaviour("6a", "a busy feed is asked far more often than a silent one", PaceRows::busy),
                new Behaviour(
                        "6b", "the rhythm of the week is learned: asked most when news use to come", PaceRows::morning),
                new Behaviour("7a", "feeds that were added together do not march in step", PaceRows::jitter));
    }

    private static Verdict silent(Stage stage) {
        stage.answering("paper/feed", constant(Rss.of("A").with("ETag", "\"1\"")));
        stage.follow("paper/feed").pass(Duration.ofDays(5));
        Instant from = stage.now();
        stage.pass(Duration.ofDays(1));
        int asked = stage.seenSince("paper/feed", from).size();
        return new Verdict(asked >= 1 && asked <= 24, asked + " requests on the sixth silent day");
    }

    private static Verdict restart(Stage stage) {
        Answer hours = Rss.of("A").with("Cache-Control", "max-age=10800");
        stage.at("paper/feed", hours).follow("paper/feed").pass(Duration.ofMinutes(20));
        stage.restart().pass(Duration.ofMinutes(60));
        int early = stage.seen("paper/feed").size() - 1;
        stage.pass(Duration.ofHours(8));
        int later = stage.seen("paper/feed").size() - 1;
        return new Verdict(
                early == 0 && later > 0,
                early + " requests before the time that the origin had asked for, " + later + " after");
    }

    /** A new entry every five minutes. */
    private static Verdict busy(Stage stage) {
        stage.answering("busy/feed", PaceRows::fiveMinutely);
        stage.answering("silent/feed", constant(Rss.of("A").with("ETag", "\"1\"")));
        stage.follow("busy/feed", "silent/feed").pass(Duration.ofDays(1));
        Instant from = stage.now();
        stage.pass(Duration.ofDays(1));
        int busy = stage.seenSince("busy/feed", from).size();
        int silent = stage.seenSince("silent/feed", from).size();
        return new Verdict(
                silent > 0 && busy >= 8 * silent, busy + " requests a day, and " + silent + " for the silent one");
    }

    private static Reply fiveMinutely(Seen request) {
        long n = Duration.between(StageClock.BEGIN, request.at()).toMinutes() / 5;
        return listing(n);
    }

    private static Answer listing(long newest) {
        String[] titles = IntStream.range(0, 20)
                .mapToObj(i -> "News " + (newest + 20 - i))
                .toArray(String[]::new);
        return Rss.of(titles);
    }

    /** Twenty entries between six and eight in the morning, none on the rest of the day. */
    private static Verdict morning(Stage stage) {
        stage.answering("paper/feed", request -> listing(morningNews(request.at())));
        stage.follow("paper/feed").pass(Duration.ofDays(15));
        Instant from = stage.now();
        stage.pass(Duration.ofDays(3));
        double morning = 0;
        double rest = 0;
        for (Seen request : stage.seenSince("paper/feed", from)) {
            int hour = request.at().atZone(ZoneOffset.UTC).getHour();
            morning += hour == 6 || hour == 7 ? 1 : 0;
            rest += hour == 6 || hour == 7 ? 0 : 1;
        }
        double perHour = morning / 6;
        double otherwise = rest / 66;
        return new Verdict(
                otherwise > 0 && perHour >= 4 * otherwise,
                String.format(Locale.ROOT, "%.1f requests an hour in the morning, %.1f otherwise", perHour, otherwise));
    }

    private static long morningNews(Instant now) {
        long days = Duration.between(StageClock.BEGIN, now).toDays();
        Instant six = now.atZone(ZoneOffset.UTC).toLocalDate().atTime(6, 0).toInstant(ZoneOffset.UTC);
        long today = Math.max(0, Math.min(20, Duration.between(six, now).toMinutes() / 6));
        boolean beforeEight = now.atZone(ZoneOffset.UTC).getHour() < 8;
        return 20 * (beforeEight ? days + 1 : days) + today;
    }

    private static Verdict jitter(Stage stage) {
        List<String> places =
                IntStream.range(0, PAPERS).mapToObj(i -> "p" + i + "/feed").toList();
        places.forEach(place -> stage.answering(place, constant(Rss.of("A").with("ETag", "\"1\""))));
        stage.follow(places.toArray(String[]::new)).pass(Duration.ofHours(30));
        List<Instant> last = new ArrayList<>();
        for (String place : places) {
            List<Seen> seen = stage.seen(place);
            last.add(seen.get(seen.size() - 1).at());
        }
        int most = last.stream()
                .mapToInt(moment -> Collections.frequency(last, moment))
                .max()
                .orElse(PAPERS);
        return new Verdict(most <= PAPERS / 5, "at most " + most + " of " + PAPERS + " within the same ten seconds");
    }

    static Function<Seen, Reply> constant(Answer full) {
        return request -> request.isConditional() ? Answer.status(304) : full;
    }
}
