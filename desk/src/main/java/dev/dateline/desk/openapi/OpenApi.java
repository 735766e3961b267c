package dev.dateline.desk.openapi;

import dev.dateline.desk.api.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The document: OpenAPI 3.1, made of the described routes and the shapes of their records. */
public final class OpenApi {
    private static final String VERSION = "3.1.0";

    private final JsonShapes shapes = new JsonShapes();

    private OpenApi() {}

    /** The document of these routes, as a tree of maps and lists. */
    public static Map<String, Object> document(List<Route> routes) {
        return new OpenApi().of(routes);
    }

    private Map<String, Object> of(List<Route> routes) {
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        for (Route route : routes) {
            paths.computeIfAbsent(route.path(), none -> new LinkedHashMap<>())
                    .put(route.method().toLowerCase(Locale.ROOT), operation(route));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", VERSION);
        document.put("info", info());
        document.put("servers", List.of(Map.of("url", "/")));
        document.put(
                "tags",
                routes.stream()
                        .map(Route::area)
                        .distinct()
                        .map(area -> Map.of("name", area))
                        .toList());
        document.put("paths", paths);
        document.put("components", components());
        return document;
    }

    private static Map<String, Object> info() {
        return ordered(
                "title",
                "Dateline",
                "version",
                "1",
                "description",
                "Stories, articles, rules and alerts of one wire. Times are ISO 8601 in UTC. Errors are"
                        + " application/problem+json (RFC 9457). What is not known is left out. Fields may be added;"
                        + " pass over those you do not know.",
                "license",
                ordered("name", "Apache-2.0", "identifier", "Apache-2.0"));
    }

    private Map<String, Object> operation(Route route) {
        Map<String, Object> operation =
                ordered("operationId", route.operation(), "tags", List.of(route.area()), "summary", route.summary());
        if (!route.detail().isEmpty()) {
            operation.put("description", route.detail());
        }
        List<Object> parameters = new ArrayList<>();
        route.parameters().forEach(one -> parameters.add(parameter(one)));
        operation.put("parameters", parameters);
        if (route.body() != null) {
            operation.put(
                    "requestBody",
                    ordered("required", true, "content", content("application/json", new Shape.One(route.body()))));
        }
        operation.put("responses", responses(route));
        return operation;
    }

    private Map<String, Object> parameter(Route.Parameter one) {
        return ordered(
                "name", one.name(),
                "in", one.in(),
                "required", one.in().equals("path"),
                "description", one.meaning(),
                "schema", shapes.of(one.type()));
    }

    private Map<String, Object> responses(Route route) {
        Map<String, Object> content = new LinkedHashMap<>();
        route.answers().forEach((type, shape) -> content.putAll(content(type, shape)));
        Map<String, Object> good = ordered("description", "As asked.");
        if (!content.isEmpty()) {
            good.put("content", content);
        }
        Map<String, Object> responses = ordered("200", good);
        if (route.method().equals("GET")) {
            responses.put("304", Map.of("description", "Unchanged since the answer with the ETag of If-None-Match."));
        }
        responses.put("default", Map.of("$ref", "#/components/responses/Problem"));
        return responses;
    }

    private Map<String, Object> content(String mediaType, Shape shape) {
        return ordered(mediaType, Map.of("schema", schema(shape)));
    }

    private Map<String, Object> schema(Shape shape) {
        if (shape instanceof Shape.One one) {
            return shapes.of(one.type());
        } else if (shape instanceof Shape.Listed listed) {
            Map<String, Object> items = ordered("type", "array", "items", shapes.of(listed.type()));
            return ordered(
                    "type",
                    "object",
                    "properties",
                    ordered(listed.field(), items),
                    "required",
                    List.of(listed.field()));
        }
        return ordered("type", "string");
    }

    private Map<String, Object> components() {
        Map<String, Object> problem = ordered(
                "description",
                "What went wrong, in a sentence.",
                "content",
                content(Problem.CONTENT_TYPE, new Shape.One(Problem.class)));
        return ordered("schemas", shapes.definitions(), "responses", Map.of("Problem", problem));
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
