package dev.dateline.desk.web;

import dev.dateline.desk.api.Paths;
import dev.dateline.desk.story.Found;
import dev.dateline.desk.view.ArticleView;
import dev.dateline.desk.view.Material;
import dev.dateline.desk.view.StoryView;
import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.lane.Redaction;
import dev.dateline.domain.story.lane.StoryAsOf;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of a story, now or as it was, and of an article's versions. */
final class StoryPages {

    private final Material material;
    private final Templates templates;
    private final InstantSource clock;

    StoryPages(Material material, Templates templates, InstantSource clock) {
        this.material = material;
        this.templates = templates;
        this.clock = clock;
    }

    void register(RoutesConfig routes) {
        routes.get("/stories/{id}", this::story);
        routes.get("/fragments/stories/{id}", this::storyFragment);
        routes.get("/articles/{id}", this::article);
    }

    private void story(Context request) {
        StoryId id = new StoryId(request.pathParam("id"));
        Optional<Long> step = Asked.step(request);
        Optional<Instant> asOf = Asked.asOf(request);
        if (step.isPresent()) {
            afterEvent(request, id, step.get());
            return;
        } else if (asOf.isPresent()) {
            asItWas(request, material.archive().story(id, asOf.get()), asOf.get());
            return;
        }
        String update = material.newsroom().live().place();
        Found found = find(id);
        if (found instanceof Found.Here here) {
            StoryView view = StoryView.of(here.story(), material, clock.instant());
            String fragment = "/fragments" + Paths.story(id);
            templates.page(request, "story.jte", Map.of("view", view, "fragment", fragment, "update", update));
        } else if (found instanceof Found.Moved moved) {
            request.redirect(Paths.story(moved.to()), HttpStatus.SEE_OTHER);
        } else {
            throw Asked.missing(found);
        }
    }

    private void afterEvent(Context request, StoryId id, long last) {
        List<StoryEvent> events = material.archive().events(id, Material.ALWAYS).stream()
                .filter(event -> event.sequence() <= last)
                .toList();
        Instant at = events.stream()
                .max(Comparator.comparingLong(StoryEvent::sequence))
                .map(StoryEvent::at)
                .orElse(Instant.EPOCH);
        asItWas(request, StoryAsOf.fold(events), at);
    }

    private void asItWas(Context request, Optional<Story> then, Instant asOf) {
        Story story = then.map(material.newsroom().redactor()::story)
                .filter(left -> !Redaction.isEmptied(left))
                .orElseThrow(
                        () -> new NotFoundResponse("The desk does not know how this story was then: it had not begun,"
                                + " or its beginning is not kept any more."));
        StoryView view = StoryView.of(story, asOf, material, clock.instant());
        templates.page(request, "story.jte", Map.of("view", view, "fragment", "", "update", ""));
    }

    /** The inside of a story's page; a merged story sends the browser to its target's page. */
    private void storyFragment(Context request) {
        Found found = find(new StoryId(request.pathParam("id")));
        if (found instanceof Found.Here here) {
            StoryView view = StoryView.of(here.story(), material, clock.instant());
            templates.fragment(request, "fragment-story.jte", Map.of("view", view));
        } else if (found instanceof Found.Moved moved) {
            request.header("HX-Redirect", Paths.story(moved.to())).status(HttpStatus.NO_CONTENT);
        } else {
            throw Asked.missing(found);
        }
    }

    private void article(Context request) {
        ArticleId id = new ArticleId(request.pathParam("id"));
        Asked.requireNotErased(material.newsroom().redactor().erasures(), id);
        List<Article> versions = material.archive().versions(id);
        if (versions.isEmpty()) {
            throw new NotFoundResponse("No article has this id, or its versions are not kept any more.");
        }
        templates.page(request, "article.jte", Map.of("view", ArticleView.of(versions, material, clock.instant())));
    }

    /** A story that the board has let go may still be on disk. */
    private Found find(StoryId id) {
        Found found = material.newsroom().stories().find(id);
        if (!(found instanceof Found.Unknown)) {
            return found;
        }
        Optional<Story> kept = material.archive().story(id);
        if (kept.isEmpty()) {
            return found;
        }
        StoryId into = kept.get().mergedInto();
        if (Redaction.isEmptied(kept.get())) {
            return new Found.Erased();
        }
        return into == null ? new Found.Here(kept.get()) : new Found.Moved(into);
    }
}
