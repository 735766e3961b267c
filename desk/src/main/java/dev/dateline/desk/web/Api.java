package dev.dateline.desk.web;

import dev.dateline.desk.api.ApiArchive;
import dev.dateline.desk.api.ApiDesk;
import dev.dateline.desk.api.ApiEvent;
import dev.dateline.desk.api.ApiHealth;
import dev.dateline.desk.api.ApiSource;
import dev.dateline.desk.api.ApiStories;
import dev.dateline.desk.api.ApiStory;
import dev.dateline.desk.api.Paths;
import dev.dateline.desk.archive.Archive;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.story.Found;
import dev.dateline.desk.story.StoryCursor;
import dev.dateline.desk.story.StoryQuery;
import dev.dateline.desk.story.StorySelection;
import dev.dateline.desk.story.StorySnapshot;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.lane.Redaction;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The JSON interface. */
final class Api {

    private static final int USUAL = 50;

    private final Newsroom newsroom;
    private final Archive archive;

    Api(Newsroom newsroom, Archive archive) {
        this.newsroom = newsroom;
        this.archive = archive;
    }

    void stories(Context request) {
        Optional<Instant> asOf = Asked.asOf(request);
        if (asOf.isPresent()) {
            pastStories(request, asOf.get());
            return;
        }
        StoryQuery query = Asked.stories(request, USUAL);
        if (Fresh.has(request, newsroom.storiesVersion())) {
            return;
        }
        StorySnapshot snapshot = newsroom.stories().snapshot();
        StorySelection selection = snapshot.select(query);
        if (Ninjs.isWanted(request)) {
            Ninjs.answer(request, selection.stories());
            return;
        }
        StoryCursor next = selection.next();
        Answers.json(
                request,
                new ApiStories(
                        listed(selection.stories(), snapshot.wireTime()),
                        selection.matching(),
                        next == null ? null : next.text()));
    }

    private void pastStories(Context request, Instant asOf) {
        List<Story> stories = archive.front(asOf, Asked.limit(request, USUAL, Asked.MOST));
        Answers.json(request, new ApiStories(listed(stories, asOf), stories.size(), null));
    }

    private List<ApiStory> listed(List<Story> stories, Instant wireTime) {
        return stories.stream()
                .map(story -> ApiStory.listed(story, newsroom.stories(), wireTime))
                .toList();
    }

    void story(Context request) {
        StoryId id = new StoryId(request.pathParam("id"));
        Optional<Instant> asOf = Asked.asOf(request);
        if (asOf.isPresent()) {
            pastStory(request, id, asOf.get());
            return;
        }
        Found found = newsroom.stories().find(id);
        if (found instanceof Found.Here here) {
            if (!Fresh.has(request, newsroom.storiesVersion())) {
                show(request, here.story());
            }
        } else if (found instanceof Found.Moved moved) {
            request.redirect(Paths.apiStory(moved.to()), HttpStatus.SEE_OTHER);
        } else {
            archived(request, id, found);
        }
    }

    private void pastStory(Context request, StoryId id, Instant asOf) {
        Story story = archive.story(id, asOf)
                .orElseThrow(() -> new NotFoundResponse("No story had this id at " + asOf + "."));
        List<ApiEvent> events =
                archive.events(id, asOf).stream().map(ApiEvent::of).toList();
        Answers.json(request, ApiStory.full(story, newsroom.stories(), asOf, events));
    }

    /** A story that left the board is still in the archive. */
    private void archived(Context request, StoryId id, Found found) {
        Story story = archive.story(id).orElseThrow(() -> Asked.missing(found));
        if (Redaction.isEmptied(story)) {
            throw Asked.missing(new Found.Erased());
        }
        StoryId into = story.mergedInto();
        if (into == null) {
            show(request, story);
        } else {
            request.redirect(Paths.apiStory(into), HttpStatus.SEE_OTHER);
        }
    }

    private void show(Context request, Story story) {
        if (Ninjs.isWanted(request)) {
            Ninjs.answer(request, story);
        } else {
            Answers.json(request, full(story));
        }
    }

    void sources(Context request) {
        boolean unwell = Asked.unwell(request);
        List<ApiSource> sources = newsroom.sources().all().stream()
                .filter(known -> !unwell || known.isUnwell())
                .map(ApiSource::of)
                .toList();
        Answers.json(request, Map.of("sources", sources));
    }

    /** Always 200 while the process answers; says in its fields whether the desk is ready. */
    void health(Context request) {
        Answers.json(request, new ApiDesk(newsroom.health(), ApiArchive.of(archive.state())));
    }

    /** 200 when the desk shows the whole wire, 503 while it is waiting or catching up. */
    void ready(Context request) {
        ApiHealth health = newsroom.health();
        request.status(health.ready() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
        Answers.json(request, new ApiDesk(health, ApiArchive.of(archive.state())));
    }

    private ApiStory full(Story story) {
        List<ApiEvent> events =
                newsroom.history().of(story.id()).stream().map(ApiEvent::of).toList();
        return ApiStory.full(story, newsroom.stories(), newsroom.stories().wireTime(), events);
    }
}
