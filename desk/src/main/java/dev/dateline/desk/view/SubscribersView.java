package dev.dateline.desk.view;

import dev.dateline.desk.api.Paths;
import dev.dateline.desk.live.Newsroom;
import java.time.Instant;
import java.util.List;

/** Everything on the page of subscribers. */
public record SubscribersView(String heading, List<Row> rows, StatusLine status) {
    private static final int MOST = 2_000;

    /** A subscriber in the list. */
    public record Row(String name, String page, String facts) {}

    /** The page as it is now. */
    public static SubscribersView of(Newsroom newsroom, Instant now) {
        List<Row> rows = newsroom.subscriptions().all().stream()
                .limit(MOST)
                .map(one -> new Row(
                        one.subscriber(),
                        Paths.subscriber(one.subscriber()),
                        Words.count(one.rules().size(), "rule") + ", "
                                + Words.count(one.channels().size(), "channel")))
                .toList();
        return new SubscribersView(
                Words.count(newsroom.subscriptions().all().size(), "subscriber"),
                rows,
                StatusLine.of(newsroom.health(), now));
    }
}
