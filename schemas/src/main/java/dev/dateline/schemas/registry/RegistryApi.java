package dev.dateline.schemas.registry;

import static dev.dateline.schemas.registry.RegistryApi.Response.error;
import static dev.dateline.schemas.registry.RegistryApi.Response.ok;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.schemas.registry.RegistryRoute.Call;
import dev.dateline.schemas.registry.SchemaRegistry.SchemaRejected;
import dev.dateline.schemas.registry.SchemaRegistry.SchemaUnknown;
import dev.dateline.schemas.registry.SchemaRegistry.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The part of the REST interface of the Kafka world's registries that serializers and tools use, over any
 * {@link SchemaRegistry}. A request in, an answer out; which web server carries it is not its business. The paths and
 * error codes are those of Confluent's documentation of its registry, version 7.
 *
 * <p>Subjects only grow: nothing can be deleted, and the level is always BACKWARD_TRANSITIVE. Avro only, no references.
 */
public final class RegistryApi {
    /** What answers are, and requests should be. */
    public static final String CONTENT_TYPE = "application/vnd.schemaregistry.v1+json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SchemaRegistry registry;
    private final List<RegistryRoute> routes = List.of(
            new RegistryRoute("GET", "/", call -> ok(Map.of())),
            new RegistryRoute("GET", "/subjects", call -> ok(subjects())),
            new RegistryRoute("POST", "/subjects/{subject}", this::lookUp),
            new RegistryRoute("GET", "/subjects/{subject}/versions", this::versions),
            new RegistryRoute("POST", "/subjects/{subject}/versions", this::register),
            new RegistryRoute("GET", "/subjects/{subject}/versions/{version}", this::version),
            new RegistryRoute("GET", "/subjects/{subject}/versions/{version}/schema", this::schemaOfVersion),
            new RegistryRoute("GET", "/schemas/types", call -> ok(List.of("AVRO"))),
            new RegistryRoute("GET", "/schemas/ids/{id}", this::schemaById),
            new RegistryRoute("GET", "/schemas/ids/{id}/versions", this::versionsOfId),
            new RegistryRoute("POST", "/compatibility/subjects/{subject}/versions", this::compatible),
            new RegistryRoute("POST", "/compatibility/subjects/{subject}/versions/{version}", this::compatibleWithOne),
            new RegistryRoute("GET", "/config", call -> ok(Map.of("compatibilityLevel", Compatibility.LEVEL))),
            new RegistryRoute(
                    "GET", "/config/{subject}", call -> ok(Map.of("compatibilityLevel", Compatibility.LEVEL))),
            new RegistryRoute("PUT", "/config", this::configure),
            new RegistryRoute("PUT", "/config/{subject}", this::configure),
            new RegistryRoute("GET", "/mode", call -> ok(Map.of("mode", "READWRITE"))),
            new RegistryRoute("GET", "/mode/{subject}", call -> ok(Map.of("mode", "READWRITE"))));

    /** An answer: HTTP status and JSON. */
    public record Response(int status, String json) {
        static Response ok(Object answer) {
            return new Response(200, text(answer));
        }

        static Response error(int status, int code, @Nullable String message) {
            return new Response(status, text(Map.of("error_code", code, "message", String.valueOf(message))));
        }

        private static String text(Object value) {
            try {
                return JSON.writeValueAsString(value);
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException("maps and lists of texts are JSON", impossible);
            }
        }
    }

    public RegistryApi(SchemaRegistry registry) {
        this.registry = registry;
    }

    /** Answers a request; the path may have a query, the body may be empty. Throws nothing. */
    public Response handle(String method, String path, String body) {
        try {
            return RegistryRoute.find(routes, method, path)
                    .map(found -> found.answer(path, body))
                    .orElseGet(() -> notFound(method, path));
        } catch (SchemaRejected rejected) {
            return error(409, 409, rejected.getMessage());
        } catch (RegistryUnavailable away) {
            return error(500, 50001, away.getMessage());
        } catch (IllegalArgumentException malformed) {
            return error(400, 400, malformed.getMessage());
        }
    }

    private List<String> subjects() {
        return registry.subjects();
    }

    private Response register(Call call) {
        return withSchema(call, schema -> ok(Map.of("id", registry.register(call.parameter("subject"), schema))));
    }

    private Response lookUp(Call call) {
        return withSubject(
                call,
                versions -> withSchema(
                        call,
                        schema -> versions.stream()
                                .filter(version ->
                                        SchemaId.canonical(version.schema()).equals(SchemaId.canonical(schema)))
                                .findFirst()
                                .map(version -> ok(described(version)))
                                .orElseGet(() -> error(404, 40403, "Schema not found"))));
    }

    private Response versions(Call call) {
        return withSubject(
                call, versions -> ok(versions.stream().map(Version::version).toList()));
    }

    private Response version(Call call) {
        return withVersion(call, version -> ok(described(version)));
    }

    private Response schemaOfVersion(Call call) {
        return withVersion(call, version -> new Response(200, version.schema().toString()));
    }

    private Response schemaById(Call call) {
        return withId(call, schema -> ok(Map.of("schema", schema.toString())));
    }

    private Response versionsOfId(Call call) {
        int id = call.number("id").orElse(0);
        return withId(
                call,
                schema -> ok(subjects().stream()
                        .flatMap(subject -> registry.versions(subject).stream())
                        .filter(version -> version.id() == id)
                        .map(version -> Map.of("subject", version.subject(), "version", version.version()))
                        .toList()));
    }

    private Response compatible(Call call) {
        return withSchema(call, schema -> verdict(call, schema, registry.versions(call.parameter("subject"))));
    }

    private Response compatibleWithOne(Call call) {
        return withVersion(call, version -> withSchema(call, schema -> verdict(call, schema, List.of(version))));
    }

    private Response configure(Call call) {
        String level = call.body().path("compatibility").asText();
        return level.equals(Compatibility.LEVEL)
                ? ok(Map.of("compatibility", level))
                : error(422, 42203, "Invalid compatibility level: this registry always checks " + Compatibility.LEVEL);
    }

    private static Response verdict(Call call, Schema schema, List<Version> earlier) {
        Optional<String> problem = Compatibility.problem(schema, earlier);
        return ok(
                call.wants("verbose")
                        ? Map.of(
                                "is_compatible",
                                problem.isEmpty(),
                                "messages",
                                problem.stream().toList())
                        : Map.of("is_compatible", problem.isEmpty()));
    }

    private static Response withSchema(Call call, Function<Schema, Response> then) {
        JsonNode body = call.body();
        if (!body.path("schemaType").asText("AVRO").equals("AVRO")
                || !body.path("references").isEmpty()) {
            return error(422, 42201, "Invalid schema: this registry takes Avro without references");
        }
        Schema schema;
        try {
            schema = new Schema.Parser().parse(body.path("schema").asText());
        } catch (AvroRuntimeException invalid) {
            return error(422, 42201, "Invalid schema: " + invalid.getMessage());
        }
        return then.apply(schema);
    }

    private Response withSubject(Call call, Function<List<Version>, Response> then) {
        List<Version> versions = registry.versions(call.parameter("subject"));
        return versions.isEmpty()
                ? error(404, 40401, "Subject '" + call.parameter("subject") + "' not found.")
                : then.apply(versions);
    }

    private Response withVersion(Call call, Function<Version, Response> then) {
        String text = call.parameter("version");
        boolean latest = text.equals("latest") || text.equals("-1");
        if (!latest && call.number("version").orElse(0) < 1) {
            return error(422, 42202, "The specified version '" + text + "' is not a valid version id.");
        }
        return withSubject(call, versions -> {
            int wanted = latest
                    ? versions.get(versions.size() - 1).version()
                    : call.number("version").orElse(0);
            return versions.stream()
                    .filter(version -> version.version() == wanted)
                    .findFirst()
                    .map(then)
                    .orElseGet(() -> error(404, 40402, "Version " + text + " not found."));
        });
    }

    private Response withId(Call call, Function<Schema, Response> then) {
        Schema schema;
        try {
            schema = registry.byId(call.number("id").orElse(0));
        } catch (SchemaUnknown unknown) {
            return error(404, 40403, "Schema " + call.parameter("id") + " not found");
        }
        return then.apply(schema);
    }

    private static Map<String, Object> described(Version version) {
        return Map.of(
                "subject", version.subject(),
                "version", version.version(),
                "id", version.id(),
                "schema", version.schema().toString());
    }

    private Response notFound(String method, String path) {
        return RegistryRoute.knows(routes, path)
                ? error(405, 405, "HTTP 405 Method Not Allowed: " + method)
                : error(404, 404, "HTTP 404 Not Found");
    }
}
