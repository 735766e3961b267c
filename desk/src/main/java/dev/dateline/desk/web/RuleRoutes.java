package dev.dateline.desk.web;

import dev.dateline.desk.api.ApiExplanation;
import dev.dateline.desk.api.ApiReading;
import dev.dateline.desk.api.ApiTrial;
import dev.dateline.desk.api.Json;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.story.Found;
import dev.dateline.desk.trial.SinceText;
import dev.dateline.desk.trial.TrialAsk;
import dev.dateline.desk.trial.TrialResult;
import dev.dateline.desk.trial.Trials;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.edit.Written;
import dev.dateline.domain.alert.match.RuleBook;
import dev.dateline.domain.alert.query.Parsed;
import dev.dateline.domain.alert.query.RuleQuery;
import dev.dateline.domain.story.StoryId;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.TooManyRequestsResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules looked at before they are saved: how a query is read, what it would have told, why a story meets it or not. */
final class RuleRoutes {
    private static final int USUAL_ALERTS = 100;
    private static final int MOST_ALERTS = 1_000;

    private final Newsroom newsroom;
    private final Trials trials;
    private final InstantSource clock;
    private final RuleBook book = new RuleBook();

    RuleRoutes(Newsroom newsroom, Trials trials, InstantSource clock) {
        this.newsroom = newsroom;
        this.trials = trials;
        this.clock = clock;
    }

    /** A query that somebody types. */
    record Typed(String query) {}

    void register(RoutesConfig routes) {
        routes.post("/api/rules/check", this::check);
        routes.post("/api/rules/test", this::test);
        routes.get("/api/rules/explain", this::explain);
    }

    private void check(Context request) {
        SafetyHeaders.requireOwnJson(request);
        Typed typed = Json.read(request.bodyAsBytes(), Typed.class);
        Answers.json(request, ApiReading.of(typed.query() == null ? "" : typed.query()));
    }

    private void test(Context request) {
        SafetyHeaders.requireOwnJson(request);
        ApiTrial.Ask sent = Json.read(request.bodyAsBytes(), ApiTrial.Ask.class);
        TrialResult result = trials.run(require(ask(sent)))
                .orElseThrow(() -> new TooManyRequestsResponse("Another rule is being tried; ask again in a moment."));
        Answers.json(request, ApiTrial.of(result));
    }

    private Written<TrialAsk> ask(ApiTrial.Ask sent) {
        String who = sent.subscriber() == null ? "" : sent.subscriber();
        Subscription subscription = newsroom.subscriptions().of(who).orElseGet(() -> new Subscription(who, List.of()));
        Instant since = require(SinceText.read(sent.since() == null ? "1d" : sent.since(), clock.instant()));
        int most = sent.limit() == null ? USUAL_ALERTS : Math.max(0, Math.min(sent.limit(), MOST_ALERTS));
        if (sent.query() != null) {
            return TrialAsk.ofQuery(subscription, sent.query(), sent.language(), since, most);
        }
        if (sent.rule() == null) {
            throw new BadRequestResponse("Name a rule of the subscriber, or give a query.");
        }
        return TrialAsk.ofRule(subscription, sent.rule(), since, most);
    }

    private void explain(Context request) {
        String who = request.queryParam("subscriber");
        Subscription subscription = newsroom.subscriptions()
                .of(who == null ? "" : who)
                .orElseGet(() -> new Subscription(who == null ? "" : who, List.of()));
        String story = request.queryParam("story");
        if (story == null || !(newsroom.stories().find(new StoryId(story)) instanceof Found.Here here)) {
            throw Asked.unknownStory();
        }
        Rule rule = rule(subscription, request.queryParam("rule"), request.queryParam("query"));
        Answers.json(request, ApiExplanation.of(book.explain(subscription, rule, here.story())));
    }

    private static Rule rule(Subscription subscription, @Nullable String id, @Nullable String query) {
        if (query != null) {
            if (RuleQuery.parse(query) instanceof Parsed.Unreadable bad) {
                throw new BadRequestResponse(
                        "The query cannot be read: " + bad.error().line() + ".");
            }
            return Rule.asking(TrialAsk.DRAFT, TrialAsk.DRAFT, query, null);
        }
        return subscription.rules().stream()
                .filter(one -> one.id().equals(id) && one.health() == null)
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("The subscriber has no rule " + id + " on stories."));
    }

    private static <T> T require(Written<T> written) {
        if (written instanceof Written.Unreadable<T> bad) {
            throw new BadRequestResponse(bad.reason());
        }
        return ((Written.Read<T>) written).value();
    }
}
