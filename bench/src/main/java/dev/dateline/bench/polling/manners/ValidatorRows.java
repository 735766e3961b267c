package dev.dateline.bench.polling.manners;

import dev.dateline.bench.polling.origin.Answer;
import dev.dateline.bench.polling.origin.Reply;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Conditional requests: what an origin gave comes back as it was, and is renewed, and is not trusted blindly. */
final class ValidatorRows {
    private static final String ODD_ETAG = "W/\"5e9a;v=1,'x'--gzip\"";
    private static final String BARE_ETAG = "5e9a/=+";
    private static final String ODD_DATE = "Monday, 2 March 2026 7:59 +0000";

    private ValidatorRows() {}

    static List<Behaviour> all() {
        return List.of(
                new Behaviour("1a", "an ETag comes back byte for byte, quoted or not", ValidatorRows::etags),
                new Behaviour("1b", "a Last-Modified comes back byte for byte, whatever it says", ValidatorRows::dates),
                new Behaviour("1c", "no validator is invented where none was given", ValidatorRows::inventsNone),
                new Behaviour("2a", "validators are renewed on a 200 with the same body", ValidatorRows::renewedOn200),
                new Behaviour("2b", "validators are renewed on a 304", ValidatorRows::renewedOn304),
                new Behaviour("3a", "an entry is published once, though validators are broken", ValidatorRows::broken),
                new Behaviour("3b", "a feed that is always 304 is asked in full within two days", ValidatorRows::lying),
                new Behaviour(
                        "4a", "at most one unconditional request a day otherwise", ValidatorRows::mostlyConditional));
    }

    private static Verdict etags(Stage stage) {
        stage.at("odd/feed", Rss.of("A").with("ETag", ODD_ETAG));
        stage.at("bare/feed", Rss.of("A").with("ETag", BARE_ETAG));
        stage.follow("odd/feed", "bare/feed").pass(Duration.ofHours(12));
        String odd = second(stage, "odd/feed", "If-None-Match");
        String bare = second(stage, "bare/feed", "If-None-Match");
        return new Verdict(odd.equals(ODD_ETAG) && bare.equals(BARE_ETAG), odd + " and " + bare);
    }

    private static Verdict dates(Stage stage) {
        stage.at("paper/feed", Rss.of("A").with("Last-Modified", ODD_DATE));
        stage.follow("paper/feed").pass(Duration.ofHours(12));
        String sent = second(stage, "paper/feed", "If-Modified-Since");
        return new Verdict(sent.equals(ODD_DATE), sent);
    }

    private static String second(Stage stage, String place, String header) {
        List<Seen> seen = stage.seen(place);
        return seen.size() < 2 ? "one request" : seen.get(1).header(header).orElse("no " + header);
    }

    private static Verdict inventsNone(Stage stage) {
        stage.at("paper/feed", Rss.of("A"));
        stage.follow("paper/feed").pass(Duration.ofDays(1));
        long invented = stage.seen().stream().filter(Seen::isConditional).count();
        return new Verdict(
                invented == 0, invented + " of " + stage.seen("paper/feed").size() + " requests with a validator");
    }

    private static Verdict renewedOn200(Stage stage) {
        return renewed(stage, n -> Rss.of("A").with("ETag", etag(n)));
    }

    private static Verdict renewedOn304(Stage stage) {
        return renewed(
                stage,
                n -> n == 1
                        ? Rss.of("A").with("ETag", etag(1))
                        : Answer.status(304).with("ETag", etag(n)));
    }

    private interface NthAnswer {
        Reply of(int n);
    }

    private static Verdict renewed(Stage stage, NthAnswer answers) {
        AtomicInteger n = new AtomicInteger();
        stage.changing("paper/feed", () -> answers.of(n.incrementAndGet()));
        stage.follow("paper/feed").pass(Duration.ofHours(20));
        List<Seen> seen = stage.seen("paper/feed");
        int fresh = 0;
        for (int i = 1; i < seen.size(); i++) {
            fresh += seen.get(i).header("If-None-Match").filter(etag(i)::equals).isPresent() ? 1 : 0;
        }
        return new Verdict(
                seen.size() > 2 && fresh == seen.size() - 1,
                fresh + " of " + (seen.size() - 1) + " requests with the newest ETag");
    }

    private static String etag(int n) {
        return "\"v" + n + "\"";
    }

    private static Verdict broken(Stage stage) {
        AtomicInteger n = new AtomicInteger();
        stage.changing("paper/feed", () -> {
            int now = n.incrementAndGet();
            return Rss.with("<generator>" + now + "</generator>", "B", "A").with("ETag", etag(now));
        });
        stage.follow("paper/feed").pass(Duration.ofDays(2));
        List<String> published = stage.published();
        return new Verdict(
                published.size() == 2,
                published.size() + " entries published from " + n + " answers with the same two");
    }

    private static Verdict lying(Stage stage) {
        stage.answering("paper/feed", always304());
        stage.follow("paper/feed").pass(Duration.ofDays(2));
        List<Seen> full = unconditional(stage);
        boolean conditional = full.size() < stage.seen("paper/feed").size();
        return new Verdict(
                full.size() > 1 && conditional,
                full.size() - 1 + " later requests of "
                        + (stage.seen("paper/feed").size() - 1) + " unconditional");
    }

    private static Verdict mostlyConditional(Stage stage) {
        stage.answering("paper/feed", always304());
        stage.follow("paper/feed").pass(Duration.ofDays(6));
        List<Seen> full = unconditional(stage);
        return new Verdict(full.size() <= 7, full.size() + " unconditional requests in six days");
    }

    private static java.util.function.Function<Seen, Reply> always304() {
        return request ->
                request.isConditional() ? Answer.status(304) : Rss.of("A").with("ETag", etag(1));
    }

    private static List<Seen> unconditional(Stage stage) {
        return stage.seen("paper/feed").stream()
                .filter(request -> !request.isConditional())
                .toList();
    }
}
