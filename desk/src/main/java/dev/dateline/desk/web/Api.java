package dev.dateline.desk.web;

import dev.dateline.desk.api.ApiEvent;
import dev.dateline.desk.api.ApiHealth;
import dev.dateline.desk.api.ApiSource;
import dev.dateline.desk.api.ApiStories;
import dev.dateline.desk.api.ApiStory;
import dev.dateline.desk.api.Json;
import dev.dateline.desk.api.Paths;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.story.Found;
import dev.dateline.desk.story.StoryCursor;
import dev.dateline.desk.story.StorySelection;
import dev.dateline.desk.story.StorySnapshot;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;

/** The JSON interface. */
final class Api {

    private static final int USUAL = 50;

    private final Newsroom newsroom;

    Api(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    void stories(Context request) {
        StorySnapshot snapshot = newsroom.stories().snapshot();
        StorySelection selection = snapshot.select(Asked.stories(request, USUAL));
        StoryCursor next = selection.next();
        List<ApiStory> stories = selection.stories().stream()
                .map(story -> ApiStory.listed(story, newsroom.stories(), snapshot.wireTime()))
                .toList();
        answer(request, new ApiStories(stories, selection.matching(), next == null ? null : next.text()));
    }

    void story(Context request) {
        Found found = newsroom.stories().find(new StoryId(request.pathParam("id")));
        if (found instanceof Found.Here here) {
            answer(request, full(here.story()));
        } else if (found instanceof Found.Moved moved) {
            request.redirect(Paths.apiStory(moved.to()), HttpStatus.SEE_OTHER);
        } else {
            throw Asked.unknownStory();
        }
    }

    void sources(Context request) {
        boolean unwell = Asked.unwell(request);
        List<ApiSource> sources = newsroom.sources().all().stream()
                .filter(known -> !unwell || known.isUnwell())
                .map(ApiSource::of)
                .toList();
        answer(request, Map.of("sources", sources));
    }

    /** Always 200 while the process answers; says in its fields whether the desk is ready. */
    void health(Context request) {
        answer(request, newsroom.health());
    }

    /** 200 when the desk shows the whole wire, 503 while it is waiting or catching up. */
    void ready(Context request) {
        ApiHealth health = newsroom.health();
        request.status(health.ready() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
        answer(request, health);
    }

    private ApiStory full(Story story) {
        List<ApiEvent> events =
                newsroom.history().of(story.id()).stream().map(ApiEvent::of).toList();
        return ApiStory.full(story, newsroom.stories(), newsroom.stories().wireTime(), events);
    }

    private static void answer(Context request, Object value) {
        request.contentType("application/json").result(Json.text(value));
    }
}
