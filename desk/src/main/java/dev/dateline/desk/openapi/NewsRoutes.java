package dev.dateline.desk.openapi;

import dev.dateline.desk.api.ApiStories;
import dev.dateline.desk.api.ApiStory;
import dev.dateline.desk.api.ApiStoryEvent;
import java.time.Instant;
import java.util.List;

/** Stories and what happens to them. */
final class NewsRoutes {
    private static final String NINJS = "application/vnd.iptc.ninjs+json";
    private static final String STREAM = "text/event-stream";

    // spotless:off
    static final List<Route> ALL = Routes.in(
            "Stories",
            Asking.forStories(Route.get("/api/stories", "The open stories, ranked"))
                    .saying("Page by page: next is the cursor of the following page. A cursor names a place in the"
                            + " ranking, so nothing is skipped or repeated while ranks move.")
                    .asked("cursor", String.class, "The value of next in an earlier answer.")
                    .asked("limit", Integer.class, "At most so many stories, 1 to 500; 50 if it is left out.")
                    .asked(
                            "asOf",
                            Instant.class,
                            "The stories that were open then, by the ranks of then; one page," + " and no filters.")
                    .asked("format", String.class, "ninjs for IPTC ninjs 3.0 instead of our own JSON, as Accept does.")
                    .answering(NINJS, new Shape.Text())
                    .answering(ApiStories.class),
            Route.get("/api/stories/{id}", "One story with its reports and events")
                    .saying("A story that was merged answers 303 with the place of its target.")
                    .asked("asOf", Instant.class, "The story as it was then.")
                    .asked("format", String.class, "ninjs for IPTC ninjs 3.0 instead of our own JSON, as Accept does.")
                    .answering(NINJS, new Shape.Text())
                    .answering(ApiStory.class),
            Route.get("/api/stories/{id}/events", "What happened to a story, oldest first")
                    .asked("since", Long.class, "Only events after this sequence number.")
                    .asked("limit", Integer.class, "At most so many, 1 to 500; 100 if it is left out.")
                    .answering(ApiStoryEvent.OfStory.class),
            Route.get("/api/events", "What changes, as server-sent events")
                    .saying("Events are story, alert, wire and reset. An id says how far one has come on the wire; with"
                            + " Last-Event-ID the stream goes on right after it, also after a restart of the desk and"
                            + " at another desk of the same wire. reset says that something was missed that is not kept"
                            + " any more: read what you need anew. With since, instead, a page of what happened to all"
                            + " stories: ask again with next for what came after it.")
                    .asked(
                            "since",
                            String.class,
                            "The value of next in an earlier answer, a moment, or nothing for all" + " that is kept.")
                    .asked("limit", Integer.class, "Of a page: at most so many, 1 to 500; 100 if it is left out.")
                    .asked("after", String.class, "As Last-Event-ID, for who cannot send headers.")
                    .header("Last-Event-ID", "The id of the last event taken.")
                    .answering(STREAM, new Shape.Text())
                    .answering(ApiStoryEvent.Page.class));
    // spotless:on

    private NewsRoutes() {}
}
