package dev.dateline.desk.web;

import dev.dateline.desk.alert.AlertBoard;
import dev.dateline.desk.alert.AlertPages;
import dev.dateline.desk.alert.DeliveryBoard;
import dev.dateline.desk.api.ApiToldAlert;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.domain.alert.Alert;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Alerts as JSON, newest first. */
final class AlertRoutes {
    private static final int USUAL = 50;

    private final Newsroom newsroom;
    private final AlertPages pages;

    AlertRoutes(Newsroom newsroom, AlertPages pages) {
        this.newsroom = newsroom;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/alerts", this::list);
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
        Answers.json(request, answer);
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
}
