package dev.dateline.desk.web;

import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.openapi.ApiView;
import dev.dateline.desk.view.AlertsView;
import dev.dateline.desk.view.FrontView;
import dev.dateline.desk.view.Material;
import dev.dateline.desk.view.SourcesView;
import dev.dateline.desk.view.SubscriberView;
import dev.dateline.desk.view.SubscribersView;
import dev.dateline.domain.alert.Subscription;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Map;

/** The pages, and the fragments by which open pages bring themselves up to date. */
final class Pages {

    private static final int ROWS = 50;

    private final Material material;
    private final Newsroom newsroom;
    private final Templates templates;
    private final InstantSource clock;

    Pages(Material material, Templates templates, InstantSource clock) {
        this.material = material;
        this.newsroom = material.newsroom();
        this.templates = templates;
        this.clock = clock;
    }

    void front(Context request) {
        String update = newsroom.live().place();
        FrontView view = FrontView.of(material, Asked.stories(request, ROWS), clock.instant());
        templates.page(request, "front.jte", Map.of("view", view, "update", update));
    }

    void storiesFragment(Context request) {
        FrontView view = FrontView.of(material, Asked.stories(request, ROWS), clock.instant());
        templates.fragment(request, "fragment-stories.jte", Map.of("view", view));
    }

    void sources(Context request) {
        SourcesView view = SourcesView.of(newsroom, Asked.unwell(request), clock.instant());
        templates.page(request, "sources.jte", Map.of("view", view));
    }

    void alerts(Context request) {
        String subscriber = request.queryParam("subscriber");
        String whose = subscriber == null || subscriber.isBlank() ? null : subscriber;
        AlertsView view = AlertsView.of(newsroom, whose, clock.instant());
        templates.page(request, "alerts.jte", Map.of("view", view));
    }

    void subscribers(Context request) {
        SubscribersView view = SubscribersView.of(newsroom, clock.instant());
        templates.page(request, "subscribers.jte", Map.of("view", view));
    }

    /** A subscriber's page; of somebody unknown an empty one, on which the first rule is set. */
    void subscriber(Context request) {
        String id = request.pathParam("id");
        Subscription known = newsroom.subscriptions().of(id).orElseGet(() -> Subscription.unknown(id));
        SubscriberView view = SubscriberView.of(known, newsroom, clock.instant());
        templates.page(request, "subscriber.jte", Map.of("view", view));
    }

    void api(Context request, ApiView view) {
        templates.page(request, "api.jte", Map.of("view", view));
    }

    void problem(Context request, String title, String detail) {
        templates.page(request, "problem.jte", Map.of("title", title, "detail", detail));
    }
}
