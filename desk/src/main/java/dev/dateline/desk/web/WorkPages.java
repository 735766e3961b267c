package dev.dateline.desk.web;

import dev.dateline.desk.access.Access;
import dev.dateline.desk.access.Visitor;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.story.Found;
import dev.dateline.desk.view.WorkPageView;
import dev.dateline.desk.view.WorkView;
import dev.dateline.domain.access.Role;
import dev.dateline.domain.story.StoryId;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Map;

/** The page of what editors did, and the part of a story's page where they do it. */
final class WorkPages {

    private final Newsroom newsroom;
    private final Templates templates;
    private final InstantSource clock;

    WorkPages(Newsroom newsroom, Templates templates, InstantSource clock) {
        this.newsroom = newsroom;
        this.templates = templates;
        this.clock = clock;
    }

    void register(RoutesConfig routes) {
        routes.get("/work", this::all);
        routes.get("/fragments/work/{id}", this::ofStory);
    }

    private void all(Context request) {
        WorkPageView view = WorkPageView.of(newsroom, mayWork(request), asksName(request), clock.instant());
        templates.page(request, "work.jte", Map.of("view", view));
    }

    private void ofStory(Context request) {
        Found found = newsroom.stories().find(new StoryId(request.pathParam("id")));
        if (!(found instanceof Found.Here here)) {
            throw Asked.unknownStory();
        }
        WorkView view = WorkView.of(here.story(), newsroom, mayWork(request), asksName(request), clock.instant());
        templates.fragment(request, "fragment-work.jte", Map.of("view", view));
    }

    private static boolean mayWork(Context request) {
        return Access.visitor(request).may(Role.EDITOR);
    }

    private static boolean asksName(Context request) {
        return Access.visitor(request).by() == Visitor.By.NOTHING;
    }
}
