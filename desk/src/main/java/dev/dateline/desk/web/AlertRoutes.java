package dev.dateline.desk.web;

import dev.dateline.desk.alert.AlertBoard;
import dev.dateline.desk.alert.AlertPages;
import dev.dateline.desk.alert.DeliveryBoard;
import dev.dateline.desk.api.ApiToldAlert;
import dev.dateline.desk.api.Json;
import dev.dateline.desk.feed.AlertFeed;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Alerts as JSON, newest first, and as Atom feeds. */
final class AlertRoutes {
    private static final int USUAL = 50;
    private static final int IN_A_FEED = 300;

    private final Newsroom newsroom;
    private final AlertPages pages;

    AlertRoutes(Newsroom newsroom, AlertPages pages) {
        this.newsroom = newsroom;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/alerts", this::list);
        routes.get("/feeds/subscribers/{subscriber}.atom", this::feed);
        routes.get("/feeds/subscribers/{subscriber}/rules/{rule}.atom", this::ruleFeed);
    }

    /** Of one subscriber all that the topic keeps, page by page; without one the newest that the desk has in memory. */
    private void list(Context request) {
        int limit = Asked.limit(request, USUAL, AlertBoard.CAPACITY);
        String subscriber = request.queryParam("subscriber");
        String thread = request.queryParam("thread");
        Predicate<Alert> wanted = alert -> thread == null || alert.thread().equals(thread);
        Map<String, Object> answer = new LinkedHashMap<>();
        if (subscriber == null) {
            answer.put(
                    "alerts",
                    newsroom.alerts().newest(AlertBoard.CAPACITY).stream()
                            .filter(wanted)
                            .limit(limit)
                            .map(this::told)
                            .toList());
        } else {
            AlertPages.Page page = pages.before(subscriber, cursor(request), limit, wanted);
            answer.put(
                    "alerts",
                    page.alerts().stream().map(one -> told(one.alert())).toList());
            page.next().ifPresent(next -> answer.put("next", Long.toString(next)));
        }
        request.contentType("application/json").result(Json.text(answer));
    }

    private ApiToldAlert told(Alert alert) {
        DeliveryBoard deliveries = newsroom.deliveries();
        return ApiToldAlert.of(alert, deliveries.of(alert.id()));
    }

    private static OptionalLong cursor(Context request) {
        String cursor = request.queryParam("cursor");
        if (cursor == null || cursor.isBlank()) {
            return OptionalLong.empty();
        }
        if (!cursor.matches("\\d{1,18}")) {
            throw new BadRequestResponse("cursor must be the value of next in an earlier answer.");
        }
        return OptionalLong.of(Long.parseLong(cursor));
    }

    private void feed(Context request) {
        Subscription subscription = known(request);
        AlertFeed feed = AlertFeed.ofSubscriber(subscription, address(request));
        answer(request, feed.atom(alerts(subscription)));
    }

    private void ruleFeed(Context request) {
        Subscription subscription = known(request);
        Rule rule = subscription.rules().stream()
                .filter(one -> one.id().equals(request.pathParam("rule")))
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("The subscriber has no such rule."));
        AlertFeed feed = AlertFeed.ofRule(subscription, rule, address(request));
        answer(request, feed.atom(alerts(subscription)));
    }

    private List<Alert> alerts(Subscription subscription) {
        return pages.before(subscription.subscriber(), OptionalLong.empty(), IN_A_FEED, alert -> true).alerts().stream()
                .map(one -> one.alert())
                .toList();
    }

    private Subscription known(Context request) {
        return newsroom.subscriptions()
                .of(request.pathParam("subscriber"))
                .orElseThrow(() -> new NotFoundResponse("There is no such subscriber."));
    }

    private static URI address(Context request) {
        return URI.create(request.url());
    }

    private static void answer(Context request, String atom) {
        request.contentType("application/atom+xml;charset=utf-8").result(atom);
    }
}
