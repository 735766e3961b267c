package dev.dateline.bench.polling.manners;

import dev.dateline.bench.polling.origin.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Pages are fetched as robots.txt allows; a feed is there to be asked. */
final class PageRows {
    private static final int PAGES = 12;

    private PageRows() {}

    static List<Behaviour> all() {
        return List.of(
                new Behaviour("19a", "robots.txt is asked once a day at most, before the first page", PageRows::once),
                new Behaviour("19b", "what it disallows is not fetched", PageRows::disallowed),
                new Behaviour("19c", "Crawl-delay is kept between pages", PageRows::delay),
                new Behaviour("19d", "while robots.txt answers 5xx, no page is fetched", PageRows::unknown),
                new Behaviour("19e", "a feed is polled without asking robots.txt", PageRows::feedOnly));
    }

    private static Stage paper(Stage stage, Answer robots) {
        String[] titles = IntStream.range(0, PAGES).mapToObj(i -> "A" + i).toArray(String[]::new);
        stage.at("paper/robots.txt", robots);
        stage.answering("paper/feed", PaceRows.constant(Rss.of(titles).with("ETag", "\"1\"")));
        for (String title : titles) {
            stage.at(
                    page(title), Answer.ok("<html><body><p>A</p></body></html>").with("Content-Type", "text/html"));
        }
        return stage.follow(stage.source("paper/feed", true)).pass(Duration.ofHours(20));
    }

    private static String page(String title) {
        return "paper/news/" + title.toLowerCase(java.util.Locale.ROOT);
    }

    private static List<Seen> pages(Stage stage) {
        return stage.seen().stream()
                .filter(request -> request.asked().target().startsWith("/news/"))
                .toList();
    }

    private static Verdict once(Stage stage) {
        paper(stage, Answer.ok("User-agent: *\nDisallow: /private/\n"));
        int robots = stage.seen("paper/robots.txt").size();
        int pages = pages(stage).size();
        boolean before = robots > 0
                && pages > 0
                && stage.seen().indexOf(stage.seen("paper/robots.txt").get(0))
                        < stage.seen().indexOf(pages(stage).get(0));
        return new Verdict(robots == 1 && before && pages == PAGES, robots + " times for " + pages + " pages");
    }

    private static Verdict disallowed(Stage stage) {
        paper(stage, Answer.ok("User-agent: Dateline\nDisallow: /news/\nAllow: /news/a1\n\nUser-agent: *\nAllow: /\n"));
        long wrong = pages(stage).stream()
                .filter(request -> !request.asked().target().startsWith("/news/a1"))
                .count();
        int allowed = pages(stage).size();
        return new Verdict(
                wrong == 0 && allowed == 3, wrong + " disallowed pages fetched, and " + allowed + " allowed");
    }

    private static Verdict delay(Stage stage) {
        paper(stage, Answer.ok("User-agent: *\nCrawl-delay: 30\n"));
        List<Seen> pages = pages(stage);
        List<Duration> gaps = new ArrayList<>();
        for (int i = 1; i < pages.size(); i++) {
            gaps.add(Duration.between(pages.get(i - 1).at(), pages.get(i).at()));
        }
        // the first page left before the delay was known
        Duration least = gaps.stream().skip(1).min(Duration::compareTo).orElse(Duration.ZERO);
        return new Verdict(
                pages.size() == PAGES && least.toSeconds() >= 30,
                pages.size() + " pages, " + least.toSeconds() + " s apart or more");
    }

    private static Verdict unknown(Stage stage) {
        paper(stage, Answer.status(503));
        int pages = pages(stage).size();
        return new Verdict(
                pages == 0,
                pages + " pages fetched, robots.txt asked "
                        + stage.seen("paper/robots.txt").size() + " times");
    }

    private static Verdict feedOnly(Stage stage) {
        stage.at("paper/robots.txt", Answer.ok("User-agent: *\nDisallow: /\n"));
        stage.at("paper/feed", Rss.of("A")).follow("paper/feed").pass(Duration.ofHours(8));
        int robots = stage.seen("paper/robots.txt").size();
        int polls = stage.seen("paper/feed").size();
        return new Verdict(robots == 0 && polls > 1, robots + " requests for robots.txt, " + polls + " for the feed");
    }
}
