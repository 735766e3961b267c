package dev.dateline.desk.web;

import dev.dateline.desk.api.Paths;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.story.Found;
import dev.dateline.desk.view.AlertsView;
import dev.dateline.desk.view.ApiView;
import dev.dateline.desk.view.FrontView;
import dev.dateline.desk.view.SourcesView;
import dev.dateline.desk.view.StoryView;
import dev.dateline.desk.view.SubscriberView;
import dev.dateline.desk.view.SubscribersView;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.story.StoryId;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.util.Map;

/** The pages, and the fragments by which open pages bring themselves up to date. */
final class Pages {

    private static final int ROWS = 50;

    private final Newsroom newsroom;
    private final Assets assets;
    private final InstantSource clock;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    Pages(Newsroom newsroom, Assets assets, InstantSource clock) {
        this.newsroom = newsroom;
        this.assets = assets;
        this.clock = clock;
    }

    void front(Context request) {
        String update = newsroom.live().place();
        FrontView view = FrontView.of(newsroom, Asked.stories(request, ROWS), clock.instant());
        show(request, "front.jte", Map.of("view", view, "assets", assets, "update", update));
    }

    void storiesFragment(Context request) {
        FrontView view = FrontView.of(newsroom, Asked.stories(request, ROWS), clock.instant());
        show(request, "fragment-stories.jte", Map.of("view", view));
    }

    void story(Context request) {
        StoryId id = new StoryId(request.pathParam("id"));
        String update = newsroom.live().place();
        Found found = newsroom.stories().find(id);
        if (found instanceof Found.Here here) {
            StoryView view = StoryView.of(here.story(), newsroom, clock.instant());
            String fragment = "/fragments" + Paths.story(id);
            show(request, "story.jte", Map.of("view", view, "assets", assets, "fragment", fragment, "update", update));
        } else if (found instanceof Found.Moved moved) {
            request.redirect(Paths.story(moved.to()), HttpStatus.SEE_OTHER);
        } else {
            throw Asked.unknownStory();
        }
    }

    /** The inside of a story's page; a merged story sends the browser to its target's page. */
    void storyFragment(Context request) {
        Found found = newsroom.stories().find(new StoryId(request.pathParam("id")));
        if (found instanceof Found.Here here) {
            StoryView view = StoryView.of(here.story(), newsroom, clock.instant());
            show(request, "fragment-story.jte", Map.of("view", view));
        } else if (found instanceof Found.Moved moved) {
            request.header("HX-Redirect", Paths.story(moved.to())).status(HttpStatus.NO_CONTENT);
        } else {
            throw Asked.unknownStory();
        }
    }

    void sources(Context request) {
        SourcesView view = SourcesView.of(newsroom, Asked.unwell(request), clock.instant());
        show(request, "sources.jte", Map.of("view", view, "assets", assets));
    }

    void alerts(Context request) {
        String subscriber = request.queryParam("subscriber");
        String whose = subscriber == null || subscriber.isBlank() ? null : subscriber;
        AlertsView view = AlertsView.of(newsroom, whose, clock.instant());
        show(request, "alerts.jte", Map.of("view", view, "assets", assets));
    }

    void subscribers(Context request) {
        SubscribersView view = SubscribersView.of(newsroom, clock.instant());
        show(request, "subscribers.jte", Map.of("view", view, "assets", assets));
    }

    /** A subscriber's page; of somebody unknown an empty one, on which the first rule is set. */
    void subscriber(Context request) {
        String id = request.pathParam("id");
        Subscription known = newsroom.subscriptions().of(id).orElseGet(() -> Subscription.unknown(id));
        SubscriberView view = SubscriberView.of(known, newsroom, clock.instant());
        show(request, "subscriber.jte", Map.of("view", view, "assets", assets));
    }

    void api(Context request, ApiView view) {
        show(request, "api.jte", Map.of("view", view, "assets", assets));
    }

    void problem(Context request, String title, String detail) {
        show(request, "problem.jte", Map.of("title", title, "detail", detail, "assets", assets));
    }

    private void show(Context request, String template, Map<String, Object> values) {
        StringOutput page = new StringOutput();
        templates.render(template, values, page);
        request.html(page.toString());
    }
}
