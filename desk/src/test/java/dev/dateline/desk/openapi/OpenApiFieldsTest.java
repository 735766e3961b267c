package dev.dateline.desk.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.desk.api.Json;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OpenApiFieldsTest {
    private final JsonNode schemas = schemas();

    @Test
    void everyFieldOfEverySchemaHasASentence() {
        for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
            for (Map.Entry<String, JsonNode> field : schema.getValue().path("properties").properties()) {
                assertThat(field.getValue().path("description").asText())
                        .as("a sentence in fields.properties for " + schema.getKey() + "." + field.getKey())
                        .endsWith(".");
            }
        }
    }

    @Test
    void noSentenceIsForAFieldThatIsNotThere() {
        Set<String> told = FieldMeanings.read().fields();
        told.removeIf(field -> schemas.at("/" + field.replaceFirst("\\.", "/properties/"))
                .has("description"));
        assertThat(told).isEmpty();
    }

    private static JsonNode schemas() {
        try {
            return new ObjectMapper()
                    .readTree(Json.text(OpenApi.document(Routes.all())))
                    .at("/components/schemas");
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
