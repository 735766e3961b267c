package dev.dateline.schemas.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.dateline.schemas.registry.RegistryHttp.Answer;
import dev.dateline.schemas.setting.Trust;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Any registry that speaks the REST interface of the Kafka world, by its URL. User info in the URL becomes basic
 * authentication. A registry that is away is asked for a minute before {@link RegistryUnavailable} is thrown, one whose certificate
 * is not trusted once.
 *
 * <p>A subject whose compatibility level is weaker than BACKWARD_TRANSITIVE is raised to it, where the registry permits
 * that: some registries check nothing unless told to.
 */
public final class HttpSchemaRegistry implements SchemaRegistry {
    private static final Logger LOG = LoggerFactory.getLogger(HttpSchemaRegistry.class);
    private static final Set<String> STRICT = Set.of(Compatibility.LEVEL, "FULL_TRANSITIVE");

    private final RegistryHttp http;
    private final Set<String> guarded = ConcurrentHashMap.newKeySet();

    /** A registry whose certificate, if it has one, is vouched for by an authority that Java knows. */
    public HttpSchemaRegistry(URI url) {
        this(url, Trust.USUAL);
    }

    /** A registry whose certificate these vouch for. */
    public HttpSchemaRegistry(URI url, Trust trust) {
        this(url, trust, Duration.ofMinutes(1));
    }

    HttpSchemaRegistry(URI url, Trust trust, Duration patience) {
        http = new RegistryHttp(url, trust, patience);
    }

    @Override
    public int register(String subject, Schema schema) {
        guard(subject);
        String body = JsonNodeFactory.instance
                .objectNode()
                .put("schema", schema.toString())
                .put("schemaType", "AVRO")
                .toString();
        Answer answer = http.send("POST", versionsOf(subject), body);
        if (answer.status() != 200) {
            throw new SchemaRejected("The schema registry at " + http.address() + " refuses a schema for " + subject
                    + ": " + answer.message());
        }
        guard(subject);
        return answer.json().path("id").asInt();
    }

    @Override
    public Schema byId(int id) {
        Answer answer = http.send("GET", "/schemas/ids/" + id, "");
        if (answer.status() != 200) {
            throw new SchemaUnknown("The schema registry at " + http.address() + " has no schema with id " + id + ": "
                    + answer.message());
        }
        return schema(answer.json());
    }

    @Override
    public List<String> subjects() {
        List<String> subjects = new ArrayList<>();
        http.send("GET", "/subjects", "").json().forEach(subject -> subjects.add(subject.asText()));
        return subjects.stream().sorted().toList();
    }

    @Override
    public List<Version> versions(String subject) {
        Answer numbers = http.send("GET", versionsOf(subject), "");
        List<Version> versions = new ArrayList<>();
        if (numbers.status() == 200) {
            numbers.json().forEach(number -> versions.add(version(subject, number.asInt())));
        }
        return versions;
    }

    @Override
    public void close() {
        // connections of the JDK's client close by themselves
    }

    private Version version(String subject, int number) {
        JsonNode json = http.send("GET", versionsOf(subject) + "/" + number, "").json();
        return new Version(subject, number, json.path("id").asInt(), schema(json));
    }

    /** Once a subject: sees to it that the registry checks what it is given. */
    private void guard(String subject) {
        if (guarded.contains(subject)) {
            return;
        }
        String path = "/config/" + encode(subject);
        Answer now = http.send("GET", path + "?defaultToGlobal=true", "");
        if (STRICT.contains(now.json().path("compatibilityLevel").asText())) {
            guarded.add(subject);
            return;
        }
        Answer raised = http.send("PUT", path, "{\"compatibility\":\"" + Compatibility.LEVEL + "\"}");
        if (raised.status() == 200) {
            guarded.add(subject);
        } else {
            LOG.debug("{} stays with its compatibility level: {}", subject, raised.message());
        }
    }

    private static String versionsOf(String subject) {
        return "/subjects/" + encode(subject) + "/versions";
    }

    private static Schema schema(JsonNode json) {
        return new Schema.Parser().parse(json.path("schema").asText());
    }

    private static String encode(String subject) {
        return URLEncoder.encode(subject, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
