package dev.dateline.desk.openapi;

import dev.dateline.desk.api.ApiChannelHealth;
import dev.dateline.desk.api.ApiExplanation;
import dev.dateline.desk.api.ApiReading;
import dev.dateline.desk.api.ApiToldAlert;
import dev.dateline.desk.api.ApiTrial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Alerts, and rules before they are saved. */
final class AlertingRoutes {

    /** A listing of alerts. */
    record Alerts(List<ApiToldAlert> alerts, @Nullable String next) {}

    /** A query that is to be checked. */
    record Query(String query) {}

    // spotless:off
    static final List<Route> ALL = Routes.in(
            "Alerts and rules",
            Route.get("/api/alerts", "Alerts, newest first")
                    .saying("Of one subscriber all that is kept, page by page; without one the newest of all.")
                    .asked("subscriber", String.class, "Whose alerts.")
                    .asked("thread", String.class, "Only this thread's.")
                    .asked("cursor", String.class, "The value of next in an earlier answer.")
                    .asked("limit", Integer.class, "At most so many, 1 to 200; 50 if it is left out.")
                    .answering(Alerts.class),
            Route.get("/api/alerts/stream", "A subscriber's alerts as server-sent events")
                    .saying("An event's id is the alert's place on its topic; with Last-Event-ID everything after it"
                            + " comes, none lost and none twice.")
                    .asked("subscriber", String.class, "Whose alerts; required.")
                    .asked("after", String.class, "As Last-Event-ID, for who cannot send headers.")
                    .header("Last-Event-ID", "The id of the last event taken.")
                    .answering("text/event-stream", new Shape.Text()),
            Route.get("/api/channels", "How every subscriber's channels are")
                    .listing("channels", ApiChannelHealth.class),
            Route.of("POST", "/api/rules/check", "How a query is read, or where it cannot be")
                    .taking(Query.class)
                    .answering(ApiReading.class),
            Route.of("POST", "/api/rules/test", "What a rule would have told")
                    .saying("429 while another rule is being tried.")
                    .taking(ApiTrial.Ask.class)
                    .answering(ApiTrial.class),
            Route.get("/api/rules/explain", "Why a story meets a rule, or not")
                    .asked("story", String.class, "Which story.")
                    .asked("subscriber", String.class, "Whose rule.")
                    .asked("rule", String.class, "Which of the subscriber's rules.")
                    .asked("query", String.class, "A query instead of a rule.")
                    .answering(ApiExplanation.class));
    // spotless:on

    private AlertingRoutes() {}
}
