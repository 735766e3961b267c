package dev.dateline.schemas.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/** The schema of a generated class without the marks that only Java's reader needs: what other languages see. */
final class PlainSchema {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JAVA_STRING = "avro.java.string";

    private PlainSchema() {}

    static Schema of(Class<? extends SpecificRecord> type) {
        Schema marked = SpecificData.get().getSchema(type);
        try {
            JsonNode plain = strip(JSON.readTree(marked.toString()));
            return new Schema.Parser().parse(JSON.writeValueAsString(plain));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Avro writes schemas as JSON", impossible);
        }
    }

    private static JsonNode strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.remove(JAVA_STRING) != null && object.size() == 1) {
                return TextNode.valueOf(object.path("type").asText());
            }
            object.properties().forEach(field -> field.setValue(strip(field.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, strip(array.get(i)));
            }
        }
        return node;
    }
}
