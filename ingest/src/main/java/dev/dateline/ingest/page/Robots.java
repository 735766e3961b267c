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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of sites, one set for each scheme, host and port (RFC 9309). They are kept for a day. A site without rules,
 * and one that answers 4xx, allows everything. One whose rules cannot be had (5xx, no answer) allows what it allowed
 * before, or nothing, and is asked again soon.
 */
public final class Robots {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_WHEN_UNKNOWN = Duration.ofMinutes(10);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);
    /** As much as must be read (RFC 9309, section 2.5). */
    private static final long READ = 500 * 1024;

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

    private record Rules(Permission otherwise, BaseRobotRules paths, Instant until) {
        Permission of(URI page) {
            boolean allowed = otherwise instanceof Permission.Unknown || paths.isAllowed(page.toString());
            return allowed ? otherwise : new Permission.Denied();
        }
    }

    /** What the site says of the page, if its rules are known. */
    Optional<Permission> known(URI page) {
        Rules rules = kept.getIfPresent(site(page));
        return rules != null && clock.instant().isBefore(rules.until())
                ? Optional.of(rules.of(page))
                : Optional.empty();
    }

    /** What the site says of the page; asks for its rules when they are not known. */
    Permission ask(URI page, boolean tlsUnchecked) {
        if (known(page).isEmpty()) {
            learn(page, tlsUnchecked);
        }
        return known(page).orElseGet(Permission.Denied::new);
    }

    /** Why we may not have the page, in one sentence; asks for its site's rules when they are not known. */
    public Optional<String> refusal(URI page, boolean tlsUnchecked) {
        Permission permission = ask(page, tlsUnchecked);
        if (permission instanceof Permission.Granted) {
            return Optional.empty();
        }
        return Optional.of(
                permission instanceof Permission.Unknown unknown
                        ? unknown.reason()
                        : "The site's robots.txt keeps us out of this page");
    }

    /**
     * Asks for the rules of the page's site: a visit of its own.
     *
     * @param tlsUnchecked whether the site's certificate is taken unchecked
     */
    void learn(URI page, boolean tlsUnchecked) {
        String site = site(page);
        URI url = URI.create(site + "/robots.txt");
        try (BodyBudget.Share share = fetcher.share()) {
            FetchRequest request = FetchRequest.text(url, READ).withTlsUnchecked(tlsUnchecked);
            kept.put(site, rules(url, fetcher.fetch(request, share), kept.getIfPresent(site)));
        }
    }

    private Rules rules(URI url, FetchOutcome outcome, @Nullable Rules before) {
        if (outcome instanceof Fresh fresh) {
            return read(url, fresh);
        }
        boolean unknown = outcome instanceof Throttled
                || outcome instanceof Failed failed && !NO_RULES.contains(failed.trouble());
        if (!unknown) {
            return rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
        }
        Instant until = clock.instant().plus(KEPT_WHEN_UNKNOWN);
        return before == null || before.otherwise() instanceof Permission.Unknown
                ? unknown(url, until)
                : new Rules(before.otherwise(), before.paths(), until);
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

    private static Rules unknown(URI url, Instant until) {
        Permission unknown = new Permission.Unknown("The site's rules at " + url + " cannot be had.", until);
        return new Rules(unknown, new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), until);
    }

    private static String site(URI page) {
        return page.getScheme() + "://" + page.getRawAuthority().toLowerCase(Locale.ROOT);
    }
}
