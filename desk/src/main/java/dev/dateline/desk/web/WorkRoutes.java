package dev.dateline.desk.web;

import dev.dateline.desk.access.Access;
import dev.dateline.desk.access.Visitor;
import dev.dateline.desk.api.ApiOrder;
import dev.dateline.desk.api.ApiWork;
import dev.dateline.desk.api.Json;
import dev.dateline.desk.api.Paths;
import dev.dateline.desk.api.Problem;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.story.Found;
import dev.dateline.desk.work.Work;
import dev.dateline.desk.work.WorkDesk;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.work.Command;
import dev.dateline.domain.story.work.CommandOutcome;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What editors order over HTTP: 200 when it was done, 409 when it was refused, 202 while nothing is known. */
final class WorkRoutes {
    private static final int LONGEST_NAME = 80;

    private final Newsroom newsroom;
    private final WorkDesk desk;

    WorkRoutes(Newsroom newsroom, WorkDesk desk) {
        this.newsroom = newsroom;
        this.desk = desk;
    }

    void register(RoutesConfig routes) {
        routes.post("/api/stories/{id}/commands", this::give);
        routes.get("/api/commands", this::all);
        routes.get("/api/commands/{id}", this::one);
        routes.post("/api/commands/{id}/undo", this::undo);
    }

    private void give(Context request) {
        SafetyHeaders.requireOwnJson(request);
        ApiOrder sent = Json.read(request.bodyAsBytes(), ApiOrder.class);
        StoryId story = new StoryId(request.pathParam("id"));
        Found found = newsroom.stories().find(story);
        if (found instanceof Found.Here here) {
            tell(request, desk.give(slip(request, sent), here.story().lane(), sent.to(story)));
        } else if (found instanceof Found.Moved moved) {
            throw new ConflictResponse("Story " + story + " was merged into " + moved.to() + " meanwhile.");
        } else {
            throw Asked.unknownStory();
        }
    }

    private void undo(Context request) {
        SafetyHeaders.requireOwnJson(request);
        byte[] body = request.bodyAsBytes();
        ApiOrder sent = Json.read(body.length == 0 ? new byte[] {'{', '}'} : body, ApiOrder.class);
        String id = request.pathParam("id");
        known(id);
        Work work = desk.undo(slip(request, sent), id)
                .orElseThrow(
                        () -> new ConflictResponse("The command " + id + " was not done, or was taken back already."));
        tell(request, work);
    }

    private void all(Context request) {
        List<ApiWork> all = desk.board().all().stream().map(ApiWork::of).toList();
        Answers.json(request, Map.of("commands", all));
    }

    private void one(Context request) {
        Answers.json(request, ApiWork.of(known(request.pathParam("id"))));
    }

    private Work known(String id) {
        return desk.board().find(id).orElseThrow(() -> new NotFoundResponse("The desk knows no command " + id + "."));
    }

    /** A signed-in editor's name stands over what is sent. */
    private static WorkDesk.Slip slip(Context request, ApiOrder sent) {
        Visitor visitor = Access.visitor(request);
        String by = visitor.by() == Visitor.By.NOTHING
                        && sent.by() != null
                        && !sent.by().isBlank()
                ? sent.by().strip()
                : visitor.name();
        String why = sent.why() == null ? "" : sent.why().strip();
        String id = sent.id() == null ? UUID.randomUUID().toString() : sent.id();
        require(id.matches("[A-Za-z0-9._-]{1,64}"), "id must be 1 to 64 of the characters A-Z a-z 0-9 . _ -");
        require(by.length() <= LONGEST_NAME, "by may have " + LONGEST_NAME + " characters");
        require(why.length() <= Command.LONGEST_WHY, "why may have " + Command.LONGEST_WHY + " characters");
        return new WorkDesk.Slip(id, by, why);
    }

    private static void require(boolean good, String sentence) {
        if (!good) {
            throw new BadRequestResponse(sentence + ".");
        }
    }

    private static void tell(Context request, Work work) {
        @Nullable CommandOutcome outcome = work.outcome();
        request.header(
                "Location", "/api/commands/" + Paths.segment(work.command().id()));
        if (outcome instanceof CommandOutcome.Refused refused) {
            HttpStatus status = HttpStatus.CONFLICT;
            Problem problem = Problem.of(status.getCode(), "Refused", refused.reason(), request.path());
            Answers.problem(request, status, problem);
        } else {
            request.status(outcome == null ? HttpStatus.ACCEPTED : HttpStatus.OK);
            Answers.json(request, ApiWork.of(work));
        }
    }
}
