package dev.dateline.bench.polling.manners;

import dev.dateline.bench.polling.origin.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A fetcher says who it is, and nothing else about anybody. */
final class IntroductionRows {
    private IntroductionRows() {}

    static List<Behaviour> all() {
        return List.of(
                new Behaviour("14a", "User-Agent tells name and version, and no browser's", IntroductionRows::name),
                new Behaviour("14b", "a cookie is not brought back", IntroductionRows::cookies),
                new Behaviour("14c", "no Referer, no From, no tracking, also for pages", IntroductionRows::referrer),
                new Behaviour(
                        "14d",
                        "no Pragma or Cache-Control that goes round caches",
                        stage -> never(stage, "Pragma", "Cache-Control")),
                new Behaviour(
                        "14e",
                        "the address is asked as it was given: no number to break caches",
                        IntroductionRows::address),
                new Behaviour(
                        "20", "a feed is known by what it is, not by its Content-Type", IntroductionRows::sniffs));
    }

    private static Verdict name(Stage stage) {
        stage.at("paper/feed", Rss.of("A")).follow("paper/feed");
        String name = stage.seen("paper/feed").get(0).header("User-Agent").orElse("none");
        boolean honest = name.matches("Dateline/\\d[\\w.-]*( .*)?") && !name.contains("Mozilla");
        return new Verdict(honest, name);
    }

    private static Verdict cookies(Stage stage) {
        stage.at("paper/feed", Rss.of("A").with("Set-Cookie", "visitor=17; Max-Age=99999999"));
        stage.follow("paper/feed").pass(Duration.ofHours(8));
        return without(stage, List.of("Cookie"));
    }

    private static Verdict referrer(Stage stage) {
        stage.at("paper/feed", Rss.of("A"));
        stage.at("paper/news/a", Answer.ok("<html><body><p>A</p></body></html>").with("Content-Type", "text/html"));
        stage.follow(stage.source("paper/feed", true)).pass(Duration.ofHours(8));
        return without(stage, List.of("Referer", "From", "X-Forwarded-For", "Via"));
    }

    private static Verdict never(Stage stage, String... headers) {
        stage.at("paper/feed", Rss.of("A")).follow("paper/feed").pass(Duration.ofHours(8));
        return without(stage, List.of(headers));
    }

    private static Verdict without(Stage stage, List<String> headers) {
        List<String> found = stage.seen().stream()
                .flatMap(request -> headers.stream()
                        .map(name -> request.header(name)
                                .map(value -> name + ": " + value)
                                .orElse(null)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        int asked = stage.seen().size();
        return new Verdict(
                asked > 1 && found.isEmpty(), found.isEmpty() ? "none in " + asked + " requests" : found.toString());
    }

    private static Verdict address(Stage stage) {
        stage.at("paper/feed?edition=late&n=", Rss.of("A"));
        stage.follow("paper/feed?edition=late&n=").pass(Duration.ofHours(8));
        int right = stage.seen("paper/feed?edition=late&n=").size();
        return new Verdict(
                right > 1 && right == stage.seen().size(),
                right + " of " + stage.seen().size() + " requests literally");
    }

    private static Verdict sniffs(Stage stage) {
        List<String> types = List.of("text/html", "text/plain", "application/octet-stream", "image/png", "nonsense");
        types.forEach(type -> stage.at(host(type) + "/feed", Rss.of(host(type)).with("Content-Type", type)));
        types.forEach(type -> stage.follow(host(type) + "/feed"));
        List<String> read = stage.published();
        return new Verdict(
                read.size() == types.size(),
                read.size() + " of " + types.size() + " feeds read under wrong types: " + String.join(", ", types));
    }

    private static String host(String type) {
        return Stream.of(type.split("/")).reduce((a, b) -> b).orElseThrow();
    }
}
