package dev.dateline.desk.web;

import dev.dateline.desk.api.ApiChannel;
import dev.dateline.desk.api.ApiMute;
import dev.dateline.desk.api.ApiPreferences;
import dev.dateline.desk.api.ApiRule;
import dev.dateline.desk.api.ApiSubscriber;
import dev.dateline.desk.api.Json;
import dev.dateline.desk.api.Problem;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.subscription.SubscriptionChanges;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.edit.Edited;
import dev.dateline.domain.alert.edit.SubscriptionEdit;
import dev.dateline.domain.story.StoryId;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What subscribers want, read and changed over HTTP. An answer's {@code ETag} is the subscriber's version; with {@code
 * If-Match} a change is made to that version only, with {@code If-None-Match: *} only to nobody yet known.
 */
final class SubscriberRoutes {
    private static final String ONE = "/api/subscribers/{subscriber}";

    private final Newsroom newsroom;
    private final SubscriptionChanges changes;
    private final InstantSource clock;

    SubscriberRoutes(Newsroom newsroom, SubscriptionChanges changes, InstantSource clock) {
        this.newsroom = newsroom;
        this.changes = changes;
        this.clock = clock;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/subscribers", this::all);
        routes.get(ONE, request -> show(request, known(request)));
        routes.put(ONE, this::putAll);
        routes.delete(ONE, request -> change(request, SubscriptionEdit::removeAll));
        routes.get(ONE + "/rules/{id}", this::rule);
        routes.put(ONE + "/rules/{id}", this::putRule);
        routes.delete(ONE + "/rules/{id}", request -> change(request, edit -> edit.removeRule(id(request))));
        routes.put(ONE + "/channels/{id}", this::putChannel);
        routes.delete(ONE + "/channels/{id}", request -> change(request, edit -> edit.removeChannel(id(request))));
        routes.post(ONE + "/channels/{id}/secret", request -> change(request, edit -> edit.rotateSecret(id(request))));
        routes.put(ONE + "/preferences", this::putPreferences);
        routes.put(ONE + "/mutes/{id}", this::putMute);
        routes.delete(ONE + "/mutes/{id}", request -> change(request, edit -> edit.unmute(id(request))));
        routes.put(ONE + "/follows/{id}", request -> change(request, edit -> edit.follow(new StoryId(id(request)))));
        routes.delete(
                ONE + "/follows/{id}", request -> change(request, edit -> edit.unfollow(new StoryId(id(request)))));
    }

    private void all(Context request) {
        List<Map<String, Object>> all = newsroom.subscriptions().all().stream()
                .map(one -> Map.<String, Object>of(
                        "subscriber", one.subscriber(),
                        "version", one.version(),
                        "rules", one.rules().size(),
                        "channels", one.channels().size()))
                .toList();
        Answers.json(request, Map.of("subscribers", all));
    }

    private void rule(Context request) {
        Subscription subscription = known(request);
        ApiRule rule = subscription.rules().stream()
                .filter(one -> one.id().equals(id(request)))
                .map(ApiRule::of)
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("The subscriber has no rule " + id(request) + "."));
        tag(request, subscription.version());
        Answers.json(request, rule);
    }

    private void putAll(Context request) {
        ApiSubscriber sent = Json.read(request.bodyAsBytes(), ApiSubscriber.class);
        Subscription wanted = sent.subscription(subscriber(request), clock.instant());
        change(request, edit -> edit.putAll(wanted));
    }

    private void putRule(Context request) {
        ApiRule sent = Json.read(request.bodyAsBytes(), ApiRule.class);
        change(request, edit -> edit.putRule(sent.rule(id(request))));
    }

    private void putChannel(Context request) {
        ApiChannel sent = Json.read(request.bodyAsBytes(), ApiChannel.class);
        change(request, edit -> edit.putChannel(sent.channel(id(request))));
    }

    private void putPreferences(Context request) {
        ApiPreferences sent = Json.read(request.bodyAsBytes(), ApiPreferences.class);
        change(request, edit -> edit.prefer(sent.preferences()));
    }

    private void putMute(Context request) {
        byte[] body = request.bodyAsBytes();
        ApiMute sent = body.length == 0 ? new ApiMute(null, null, null) : Json.read(body, ApiMute.class);
        change(request, edit -> edit.mute(sent.mute(id(request), clock.instant())));
    }

    private void change(Context request, Function<SubscriptionEdit, Edited> change) {
        SafetyHeaders.requireOwnJson(request);
        Long version = version(request);
        Edited edited = changes.change(
                subscriber(request), edit -> version == null ? change.apply(edit) : edit.ifVersion(version, change));
        if (edited instanceof Edited.Done done) {
            Subscription now = done.subscription();
            newsroom.subscription(now.subscriber(), now.isEmpty() ? null : now);
            show(request, now);
        } else if (edited instanceof Edited.Stale stale) {
            request.header("ETag", "\"" + stale.version() + "\"");
            refuse(request, HttpStatus.PRECONDITION_FAILED, "It is at version " + stale.version() + " now.", null);
        } else if (edited instanceof Edited.Unknown unknown) {
            refuse(request, HttpStatus.NOT_FOUND, unknown.reason(), null);
        } else if (edited instanceof Edited.Refused refused) {
            Integer position = refused.error() == null ? null : refused.error().position();
            refuse(request, HttpStatus.BAD_REQUEST, refused.reason(), position);
        }
    }

    private static @Nullable Long version(Context request) {
        String match = request.header("If-Match");
        if ("*".equals(request.header("If-None-Match"))) {
            return 0L;
        }
        if (match == null) {
            return null;
        }
        if (!match.matches("\"\\d{1,18}\"")) {
            throw new BadRequestResponse("If-Match must be the ETag of an earlier answer, such as \"3\".");
        }
        return Long.valueOf(match.substring(1, match.length() - 1));
    }

    private Subscription known(Context request) {
        return newsroom.subscriptions()
                .of(subscriber(request))
                .orElseThrow(() -> new NotFoundResponse("There is no subscriber " + subscriber(request) + "."));
    }

    private static void show(Context request, Subscription subscription) {
        tag(request, subscription.version());
        Answers.json(request, ApiSubscriber.of(subscription));
    }

    private static void tag(Context request, long version) {
        request.header("ETag", "\"" + version + "\"");
    }

    private static void refuse(Context request, HttpStatus status, String detail, @Nullable Integer position) {
        Problem problem = Problem.of(status.getCode(), status.getMessage(), detail, request.path());
        Answers.problem(request, status, problem.at(position));
    }

    private static String subscriber(Context request) {
        return request.pathParam("subscriber");
    }

    private static String id(Context request) {
        return request.pathParam("id");
    }
}
