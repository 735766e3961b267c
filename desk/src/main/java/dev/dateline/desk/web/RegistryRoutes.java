package dev.dateline.desk.web;

import dev.dateline.schemas.registry.RegistryApi;
import dev.dateline.schemas.registry.SchemaRegistry;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Carries requests of the schema registry's interface to {@link RegistryApi}, at the paths that its clients expect. */
final class RegistryRoutes {

    private static final List<String> ROOTS = List.of("/subjects", "/schemas", "/config", "/mode", "/compatibility");

    private final RegistryApi registry;

    RegistryRoutes(SchemaRegistry registry) {
        this.registry = new RegistryApi(registry);
    }

    void register(RoutesConfig routes) {
        Handler answer = this::answer;
        for (String root : ROOTS) {
            for (String path : List.of(root, root + "/<rest>")) {
                routes.get(path, answer).post(path, answer).put(path, answer).delete(path, answer);
            }
        }
    }

    private void answer(Context request) {
        String query = request.queryString();
        String path = request.req().getRequestURI() + (query == null ? "" : "?" + query);
        String body = new String(request.bodyAsBytes(), StandardCharsets.UTF_8);
        RegistryApi.Response answer = registry.handle(request.req().getMethod(), path, body);
        request.status(answer.status());
        Answers.text(request, RegistryApi.CONTENT_TYPE, answer.json());
    }
}
