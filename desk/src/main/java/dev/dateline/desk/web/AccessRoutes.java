package dev.dateline.desk.web;

import dev.dateline.desk.access.Access;
import dev.dateline.desk.access.Entrance;
import dev.dateline.desk.access.Visitor;
import dev.dateline.desk.api.ApiKey;
import dev.dateline.desk.api.ApiToken;
import dev.dateline.desk.api.ApiVisitor;
import dev.dateline.desk.api.Json;
import dev.dateline.domain.access.Giving;
import dev.dateline.domain.access.Role;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /api/access}: who asks; and, where people are asked, the keys and tokens that open the desk. */
final class AccessRoutes {
    private static final String KEYS = "/api/access/keys";

    private final Entrance entrance;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    AccessRoutes(Entrance entrance, InstantSource clock) {
        this.entrance = entrance;
        this.clock = clock;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/access", this::visitor);
        routes.get(KEYS, this::list);
        routes.post(KEYS, this::give);
        routes.delete(KEYS + "/{id}", this::revoke);
        routes.post("/api/access/tokens", this::token);
    }

    private void visitor(Context request) {
        Visitor visitor = Access.visitor(request);
        Role role = visitor.role();
        Answers.json(request,
                new ApiVisitor(
                        entrance.reception().isPresent(),
                        role == null ? null : visitor.name(),
                        role == null ? null : role.written()));
    }

    private void list(Context request) {
        Answers.json(request,
                Map.of("keys", reception().keys().all().stream().map(ApiKey::of).toList()));
    }

    private void give(Context request) {
        SafetyHeaders.requireOwnJson(request);
        Entrance.Reception reception = reception();
        ApiKey.Ask ask = Json.read(request.bodyAsBytes(), ApiKey.Ask.class);
        Role role = Role.read(orEmpty(ask.role()))
                .orElseThrow(() -> new BadRequestResponse("role must be reader, editor or admin."));
        Giving giving = new Giving.Wish(orEmpty(ask.name()), role, ask.expiresAt())
                .give(Access.who(request), clock.instant(), random);
        if (giving instanceof Giving.Refused refused) {
            throw new BadRequestResponse(refused.reason());
        }
        Giving.Given given = (Giving.Given) giving;
        reception.changes().add(given.kept());
        request.status(HttpStatus.CREATED).header("Cache-Control", "no-store");
        Answers.json(request, ApiKey.of(given));
    }

    private void revoke(Context request) {
        Entrance.Reception reception = reception();
        String id = request.pathParam("id");
        if (reception.keys().find(id).isEmpty()) {
            throw new NotFoundResponse("There is no such key.");
        }
        reception.changes().revoke(id);
        request.status(HttpStatus.NO_CONTENT);
    }

    private void token(Context request) {
        SafetyHeaders.requireOwnJson(request);
        Entrance.Reception reception = reception();
        String wanted =
                orEmpty(Json.read(request.bodyAsBytes(), ApiToken.Ask.class).path());
        if (!wanted.matches("/(?:feeds/[^?#\\s]+|api/events|api/alerts/stream)(?:\\?[^#\\s]*)?")) {
            throw new BadRequestResponse("path must be that of a feed or of a stream, such as /feeds/stories.atom.");
        }
        URI path = URI.create(wanted);
        String token = reception
                .token(Access.visitor(request).key(), path.getPath())
                .orElseThrow(() -> new ForbiddenResponse("A token belongs to a key: ask with one."));
        request.header("Cache-Control", "no-store");
        Answers.json(request, new ApiToken(wanted + (wanted.contains("?") ? "&" : "?") + "token=" + token, token));
    }

    private Entrance.Reception reception() {
        return entrance.reception()
                .orElseThrow(() -> new NotFoundResponse("This desk asks nobody for a key; desk.auth lets it."));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
