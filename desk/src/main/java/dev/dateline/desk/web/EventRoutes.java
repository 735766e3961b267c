package dev.dateline.desk.web;

import dev.dateline.desk.api.ApiEvent;
import dev.dateline.desk.api.ApiStoryEvent;
import dev.dateline.desk.archive.Archive;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.story.EventCursor;
import dev.dateline.desk.story.EventPages;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/** What happened to one story, and to all of them, page by page. */
final class EventRoutes {
    private static final int USUAL = 100;
    private static final Instant EVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    private final Newsroom newsroom;
    private final Archive archive;
    private final EventPages pages;
    private final EventStream stream;

    EventRoutes(Newsroom newsroom, WireDoor door, EventStream stream) {
        this.newsroom = newsroom;
        this.archive = door.archive();
        this.pages = new EventPages(door.events());
        this.stream = stream;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/events", this::events);
        routes.get("/api/stories/{id}/events", this::ofStory);
    }

    /** Pages for who names a beginning; for everybody else what comes, as it comes. */
    private void events(Context request) {
        String since = request.queryParam("since");
        if (since == null) {
            stream.open(request);
            return;
        }
        EventPages.Page page = pages.from(cursor(since), Asked.limit(request, USUAL, Asked.MOST));
        List<ApiStoryEvent> events =
                page.events().stream().map(ApiStoryEvent::of).toList();
        Answers.json(request, new ApiStoryEvent.Page(events, page.next().text(), page.more()));
    }

    private EventCursor cursor(String since) {
        if (since.isBlank()) {
            return new EventCursor(List.of());
        }
        return EventCursor.read(since).orElseGet(() -> pages.since(Asked.moment("since", since)));
    }

    private void ofStory(Context request) {
        StoryId id = new StoryId(request.pathParam("id"));
        long since = sequence(request);
        int limit = Asked.limit(request, USUAL, Asked.MOST);
        List<StoryEvent> known = known(id);
        if (known.isEmpty()) {
            throw Asked.unknownStory();
        }
        List<StoryEvent> after =
                known.stream().filter(event -> event.sequence() > since).toList();
        List<StoryEvent> page = after.stream().limit(limit).toList();
        Long next = after.size() > limit ? page.get(limit - 1).sequence() : null;
        Answers.json(request,
                new ApiStoryEvent.OfStory(page.stream().map(ApiEvent::of).toList(), next));
    }

    /** What the archive has, and what memory has after that. */
    private List<StoryEvent> known(StoryId id) {
        TreeMap<Long, StoryEvent> known = new TreeMap<>();
        archive.events(id, EVER).forEach(event -> known.put(event.sequence(), event));
        newsroom.history().of(id).forEach(event -> known.put(event.sequence(), event));
        return List.copyOf(known.values());
    }

    private static long sequence(Context request) {
        String since = request.queryParam("since");
        if (since == null || since.isBlank()) {
            return 0;
        }
        if (!since.matches("\\d{1,18}")) {
            throw new BadRequestResponse("since must be the sequence number of an event, such as 17.");
        }
        return Long.parseLong(since);
    }
}
