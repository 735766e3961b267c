package dev.dateline.ingest.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.fetch.BodyBudget;
import dev.dateline.ingest.fetch.FetchOutcome;
import dev.dateline.ingest.fetch.FetchOutcome.Failed;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import dev.dateline.ingest.fetch.FetchOutcome.Throttled;
import dev.dateline.ingest.fetch.FetchRequest;
import dev.dateline.ingest.fetch.HttpFetcher;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The rules of sites (RFC 9309). They are kept for a day; a site without rules allows everything; one whose rules cannot
 * be had allows nothing until they can.
 */
public final class Robots {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_WHEN_UNKNOWN = Duration.ofMinutes(10);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);
    private static final long LARGEST = 1 << 20;
    private static final Set<Trouble> NO_RULES =
            Set.of(Trouble.NOT_FOUND, Trouble.UNAUTHORIZED, Trouble.HTTP_CLIENT, Trouble.REDIRECTS, Trouble.EMPTY);

    private final HttpFetcher fetcher;
    private final String agent;
    private final InstantSource clock;
    private final Cache<String, Rules> kept =
            Caffeine.newBuilder().maximumSize(2000).executor(Runnable::run).build();

    /**
     * Rules for one robot.
     *
     * @param userAgent value of the User-Agent header; its first word names the robot
     */
    public Robots(HttpFetcher fetcher, String userAgent, InstantSource clock) {
        this.fetcher = fetcher;
        this.agent = userAgent.split("[/\\s]", 2)[0].toLowerCase(Locale.ROOT);
        this.clock = clock;
    }

    private record Rules(Permission otherwise, BaseRobotRules paths, Instant until) {}

    /** Whether the page may be fetched; fetches the site's rules when they are not known. */
    Permission check(URI page) {
        String site = page.getScheme() + "://" + page.getRawAuthority();
        Rules rules = kept.getIfPresent(site);
        if (rules == null || !clock.instant().isBefore(rules.until())) {
            rules = fetch(URI.create(site + "/robots.txt"));
            kept.put(site, rules);
        }
        if (rules.otherwise() instanceof Permission.Unknown) {
            return rules.otherwise();
        }
        return rules.paths().isAllowed(page.toString()) ? rules.otherwise() : new Permission.Denied();
    }

    private Rules fetch(URI url) {
        try (BodyBudget.Share share = fetcher.share()) {
            FetchOutcome outcome = fetcher.fetch(FetchRequest.text(url, LARGEST), share);
            if (outcome instanceof Fresh fresh) {
                return read(url, fresh);
            }
            boolean unknown = outcome instanceof Throttled
                    || outcome instanceof Failed failed && !NO_RULES.contains(failed.trouble());
            return unknown ? unknown(url) : rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
        }
    }

    private Rules read(URI url, Fresh fresh) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        String type = fresh.contentType() == null ? "text/plain" : fresh.contentType();
        return rules(parser.parseContent(url.toString(), fresh.body(), type, List.of(agent)));
    }

    private Rules rules(BaseRobotRules paths) {
        Duration delay = Duration.ofMillis(Math.max(0, paths.getCrawlDelay()));
        Duration bounded = delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
        return new Rules(new Permission.Granted(bounded), paths, clock.instant().plus(KEPT));
    }

    private Rules unknown(URI url) {
        return new Rules(
                new Permission.Unknown("The site's rules at " + url + " cannot be had."),
                new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
                clock.instant().plus(KEPT_WHEN_UNKNOWN));
    }
}
