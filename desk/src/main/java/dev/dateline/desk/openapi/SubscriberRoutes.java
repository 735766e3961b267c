package dev.dateline.desk.openapi;

import dev.dateline.desk.api.ApiChannel;
import dev.dateline.desk.api.ApiMute;
import dev.dateline.desk.api.ApiPreferences;
import dev.dateline.desk.api.ApiRule;
import dev.dateline.desk.api.ApiSubscriber;
import java.util.List;

/** What subscribers want. Each change answers with the subscriber as it is then. */
final class SubscriberRoutes {
    private static final String ONE = "/api/subscribers/{subscriber}";

    /** A subscriber in a listing. */
    record ListedSubscriber(String subscriber, long version, int rules, int channels) {}

    // spotless:off
    static final List<Route> ALL = Routes.in(
            "Subscribers",
            Route.get("/api/subscribers", "All subscribers").listing("subscribers", ListedSubscriber.class),
            Route.get(ONE, "All that one subscriber wants").answering(ApiSubscriber.class),
            change("PUT", ONE, "Replaces all that a subscriber wants").taking(ApiSubscriber.class),
            change("DELETE", ONE, "Removes a subscriber"),
            Route.get(ONE + "/rules/{id}", "One rule").answering(ApiRule.class),
            change("PUT", ONE + "/rules/{id}", "Sets a rule").taking(ApiRule.class),
            change("DELETE", ONE + "/rules/{id}", "Removes a rule"),
            change("PUT", ONE + "/channels/{id}", "Sets a channel").taking(ApiChannel.class),
            change("DELETE", ONE + "/channels/{id}", "Removes a channel"),
            change("POST", ONE + "/channels/{id}/secret", "Renews the channel's signing secret"),
            change("PUT", ONE + "/preferences", "Sets when the subscriber is told")
                    .taking(ApiPreferences.class),
            change("PUT", ONE + "/mutes/{id}", "Mutes a thread").taking(ApiMute.class),
            change("DELETE", ONE + "/mutes/{id}", "Ends a mute"),
            change("PUT", ONE + "/follows/{id}", "Follows a story"),
            change("DELETE", ONE + "/follows/{id}", "Ends following a story"));
    // spotless:on

    private SubscriberRoutes() {}

    private static Route change(String method, String path, String summary) {
        return Asking.forVersion(Route.of(method, path, summary)).answering(ApiSubscriber.class);
    }
}
