package dev.dateline.bench.polling.manners;

import dev.dateline.bench.polling.origin.Answer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;

/** What an origin wishes of those who poll it, in headers and in its feed, is granted; rubbish is passed over. */
final class WishRows {
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    private WishRows() {}

    static List<Behaviour> all() {
        return List.of(
                new Behaviour(
                        "5a",
                        "Cache-Control: max-age of two hours",
                        stage -> apart(stage, request -> Rss.of("A").with("Cache-Control", "public, max-age=7200"))),
                new Behaviour(
                        "5b",
                        "Expires in two hours",
                        stage -> apart(
                                stage,
                                request -> dated(request.at(), request.at().plus(TWO_HOURS)))),
                new Behaviour(
                        "5c",
                        "Expires counts from the origin's own Date, a day behind",
                        stage -> apart(
                                stage,
                                request -> dated(
                                        yesterday(request), yesterday(request).plus(TWO_HOURS)))),
                new Behaviour(
                        "5d",
                        "no-cache cancels max-age",
                        stage -> within(
                                stage,
                                Duration.ofHours(20),
                                Rss.of("A").with("Cache-Control", "no-cache, max-age=86400"))),
                new Behaviour(
                        "5e",
                        "ten years are not waited for",
                        stage -> within(
                                stage, Duration.ofDays(7), Rss.of("A").with("Cache-Control", "max-age=315360000"))),
                new Behaviour(
                        "11a", "ttl of 120 minutes", stage -> apart(stage, request -> Rss.with("<ttl>120</ttl>", "A"))),
                new Behaviour(
                        "11b",
                        "sy:updatePeriod and updateFrequency: every two hours",
                        stage -> apart(
                                stage,
                                request -> Rss.with(
                                        "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>12</sy:updateFrequency>",
                                        "A"))),
                new Behaviour("11c", "skipHours", WishRows::skipHours),
                new Behaviour("11d", "skipDays", WishRows::skipDays),
                new Behaviour(
                        "11e",
                        "rubbish in ttl, skipHours and skipDays is passed over",
                        stage -> within(
                                stage,
                                Duration.ofHours(20),
                                Rss.with(
                                        "<ttl>-5</ttl><skipHours><hour>99</hour><hour>x</hour></skipHours>"
                                                + "<skipDays><day>Newsday</day></skipDays>",
                                        "A"))));
    }

    private static Instant yesterday(Seen request) {
        return request.at().minus(Duration.ofDays(1));
    }

    private static Answer dated(Instant date, Instant expires) {
        return Rss.of("A").with("Date", Rss.date(date)).with("Expires", Rss.date(expires));
    }

    /** Two hours at least lie between requests, and not days. */
    private static Verdict apart(Stage stage, java.util.function.Function<Seen, Answer> answers) {
        stage.answering("paper/feed", request -> answers.apply(request));
        stage.follow("paper/feed").pass(Duration.ofDays(1));
        List<Duration> gaps = stage.gaps("paper/feed");
        Duration least = gaps.stream().min(Duration::compareTo).orElse(Duration.ZERO);
        return new Verdict(
                least.compareTo(TWO_HOURS) >= 0,
                gaps.size() + " more requests on the first day, " + text(least) + " apart or more");
    }

    /** The feed is asked again within this time. */
    private static Verdict within(Stage stage, Duration time, Answer answer) {
        stage.at("paper/feed", answer);
        stage.follow("paper/feed").pass(time);
        int asked = stage.seen("paper/feed").size() - 1;
        return new Verdict(asked > 0, asked + " more requests within " + text(time));
    }

    /** Nobody comes from midnight to seven. */
    private static Verdict skipHours(Stage stage) {
        StringBuilder hours = new StringBuilder();
        for (int hour = 0; hour < 8; hour++) {
            hours.append("<hour>").append(hour).append("</hour>");
        }
        return skips(
                stage,
                "<skipHours>" + hours + "</skipHours>",
                time -> time.atZone(ZoneOffset.UTC).getHour() < 8);
    }

    private static Verdict skipDays(Stage stage) {
        return skips(stage, "<skipDays><day>Tuesday</day><day>Thursday</day></skipDays>", time -> {
            DayOfWeek day = time.atZone(ZoneOffset.UTC).getDayOfWeek();
            return day == DayOfWeek.TUESDAY || day == DayOfWeek.THURSDAY;
        });
    }

    private static Verdict skips(Stage stage, String channel, Predicate<Instant> quiet) {
        stage.at("paper/feed", Rss.with(channel, "A"));
        stage.follow("paper/feed").pass(Duration.ofDays(4));
        List<Seen> seen = stage.seen("paper/feed");
        long wrong = seen.stream().map(Seen::at).filter(quiet).count();
        return new Verdict(
                seen.size() > 2 && wrong == 0,
                wrong + " of " + seen.size() + " requests at times that are to be skipped");
    }

    static String text(Duration time) {
        if (time.compareTo(Duration.ofMinutes(2)) < 0) {
            return time.toSeconds() + " s";
        }
        return time.compareTo(Duration.ofHours(2)) < 0 ? time.toMinutes() + " min" : time.toHours() + " h";
    }
}
