package dev.dateline.app.ops;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** {@code docker-compose.yml} as a program reads it: anchors and merges resolved. */
public record ComposeFile(JsonNode root) {
    static final Path REPOSITORY = Path.of("..");

    /** The file of this repository. */
    public static ComposeFile read() throws IOException {
        return new ComposeFile(yaml(REPOSITORY.resolve("docker-compose.yml")));
    }

    /** Any file in YAML. */
    static JsonNode yaml(Path file) throws IOException {
        Object tree = new Yaml().load(Files.readString(file));
        return new ObjectMapper().valueToTree(tree);
    }

    Map<String, JsonNode> services() {
        Map<String, JsonNode> services = new LinkedHashMap<>();
        root.get("services").properties().forEach(one -> services.put(one.getKey(), one.getValue()));
        return services;
    }

    /** Those that run one of our roles. */
    public Map<String, JsonNode> roles() {
        Map<String, JsonNode> roles = services();
        roles.values().removeIf(service -> !service.get("image").asText().startsWith("dateline:"));
        return roles;
    }

    /** The words behind {@code dateline} with which a service starts. */
    public List<String> command(String service) {
        List<String> words = new ArrayList<>();
        root.get("services").get(service).get("command").forEach(word -> words.add(word.asText()));
        return words;
    }

    /** What a service finds in its environment. */
    public Map<String, String> environment(String service) {
        Map<String, String> all = new LinkedHashMap<>();
        root.get("services")
                .get(service)
                .path("environment")
                .properties()
                .forEach(one -> all.put(one.getKey(), one.getValue().asText()));
        return all;
    }
}
