package dev.dateline.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

class AsyncApiTest {
    private final JsonNode document = new ObjectMapper().readTree(AsyncApi.document());

    AsyncApiTest() throws IOException {}

    @Test
    void theDocumentInTheRepositoryIsFresh() throws IOException {
        new GeneratedPage("asyncapi.json").isFresh(AsyncApi.document());
    }

    @Test
    void everyTopicIsAChannelWithItsKeyAndItsSchema() {
        for (Topic<?> topic : Topics.all()) {
            JsonNode channel = document.path("channels").path(topic.name());
            assertThat(channel.path("address").asText()).isEqualTo(topic.name());
            JsonNode message = target(channel.path("messages").iterator().next());
            assertThat(message.at("/bindings/kafka/key/description").asText()).isEqualTo(topic.key());
            assertThat(new Schema.Parser().parse(message.at("/payload/schema").toString()))
                    .isEqualTo(topic.codec().schema());
        }
        assertThat(document.path("channels")).hasSameSizeAs(Topics.all());
        assertThat(document.path("operations")).hasSameSizeAs(Topics.all());
    }

    @Test
    void whatTheSpecificationRequiresIsThere() {
        assertThat(document.path("asyncapi").asText()).isEqualTo("3.0.0");
        assertThat(document.path("info").path("title").asText()).isNotEmpty();
        assertThat(document.path("info").path("version").asText()).isNotEmpty();
        assertThat(document.path("servers")).allSatisfy(server -> {
            assertThat(server.path("host").asText()).isNotEmpty();
            assertThat(server.path("protocol").asText()).isEqualTo("kafka");
        });
        assertThat(document.path("operations")).allSatisfy(operation -> {
            assertThat(operation.path("action").asText()).isIn("send", "receive");
            assertThat(target(operation.path("channel")).has("address")).isTrue();
        });
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<JsonNode> references = document.findParents("$ref");
        assertThat(references).hasSizeGreaterThan(3 * Topics.all().size());
        List<String> broken = new ArrayList<>();
        for (JsonNode reference : references) {
            if (target(reference).isMissingNode()) {
                broken.add(reference.path("$ref").asText());
            }
        }
        assertThat(broken).isEmpty();
    }

    private JsonNode target(JsonNode reference) {
        String place = reference.path("$ref").asText();
        assertThat(place).startsWith("#/");
        JsonNode node = document.at(place.substring(1));
        return node.has("$ref") ? target(node) : node;
    }
}
