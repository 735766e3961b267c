package dev.dateline.schemas.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;

/** Any registry that speaks the interface of the Kafka world, by its URL; user info in the URL becomes basic auth. */
public final class HttpSchemaRegistry implements SchemaRegistry {
    private static final String CONTENT_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI base;
    private final String authorization;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    public HttpSchemaRegistry(URI url) {
        String text = url.toString();
        String user = url.getRawUserInfo();
        this.authorization = user == null
                ? ""
                : "Basic "
                        + Base64.getEncoder().encodeToString(url.getUserInfo().getBytes(StandardCharsets.UTF_8));
        String bare = user == null ? text : text.replace(user + "@", "");
        this.base = URI.create(bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare);
    }

    @Override
    public int register(String subject, Schema schema) {
        var body = Map.of("schema", schema.toString(), "schemaType", "AVRO");
        return send("POST", "/subjects/" + encode(subject) + "/versions", json(body))
                .path("id")
                .asInt();
    }

    @Override
    public Schema byId(int id) {
        return new Schema.Parser()
                .parse(send("GET", "/schemas/ids/" + id, "").path("schema").asText());
    }

    @Override
    public List<String> subjects() {
        List<String> subjects = new ArrayList<>();
        send("GET", "/subjects", "").forEach(subject -> subjects.add(subject.asText()));
        return subjects.stream().sorted().toList();
    }

    @Override
    public List<Version> versions(String subject) {
        List<Version> versions = new ArrayList<>();
        String path = "/subjects/" + encode(subject) + "/versions";
        try {
            send("GET", path, "")
                    .forEach(number -> versions.add(version(subject, send("GET", path + "/" + number, ""))));
        } catch (SchemaUnknown none) {
            return List.of();
        }
        return versions;
    }

    @Override
    public void close() {}

    private static Version version(String subject, JsonNode json) {
        return new Version(
                subject,
                json.path("version").asInt(),
                json.path("id").asInt(),
                new Schema.Parser().parse(json.path("schema").asText()));
    }

    private JsonNode send(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(TIMEOUT)
                .header("Content-Type", CONTENT_TYPE)
                .header("Accept", CONTENT_TYPE + ", application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        try {
            return read(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException away) {
            throw new RegistryUnavailable("The schema registry at " + base + " does not answer: " + away, away);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RegistryUnavailable("Interrupted while asking the schema registry at " + base, interrupted);
        }
    }

    private JsonNode read(HttpResponse<String> response) throws IOException {
        return switch (response.statusCode()) {
            case 200 -> JSON.readTree(response.body());
            case 404 -> throw new SchemaUnknown(message(response));
            case 409, 422 -> throw new SchemaRejected(message(response));
            default ->
                throw new RegistryUnavailable(
                        "The schema registry at " + base + " answered " + response.statusCode() + ": "
                                + message(response),
                        null);
        };
    }

    private static String message(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body()).path("message").asText(response.body());
        } catch (JsonProcessingException noJson) {
            return response.body();
        }
    }

    private static String json(Map<String, String> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("strings are JSON", impossible);
        }
    }

    private static String encode(String subject) {
        return URLEncoder.encode(subject, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
