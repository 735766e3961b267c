package dev.dateline.desk.web;

import dev.dateline.desk.api.Json;
import dev.dateline.desk.openapi.ApiView;
import dev.dateline.desk.openapi.OpenApi;
import dev.dateline.desk.openapi.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** The description of the interface: a document for programs, a page for people. Both are made of {@link Routes}. */
final class OpenApiRoutes {
    private final Pages pages;
    private final String document = Json.text(OpenApi.document(Routes.all()));
    private final ApiView view = ApiView.of(Routes.all());

    OpenApiRoutes(Pages pages) {
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get("/api", request -> pages.api(request, view));
        routes.get("/api/openapi.json", this::document);
    }

    private void document(Context request) {
        Answers.text(request, "application/json", document);
    }
}
