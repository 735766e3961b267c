package dev.dateline.schemas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.apache.avro.Schema;

/**
 * The wire as a document that machines read: AsyncAPI 3.0, as JSON, generated from {@link Topics}.
 *
 * @see <a href="https://www.asyncapi.com/docs/reference/specification/v3.0.0">The specification</a>
 */
public final class AsyncApi {
    private static final String AVRO = "application/vnd.apache.avro+json;version=1.9.0";
    private static final String BINDING = "0.5.0";
    private static final Set<Topic<?>> FROM_OUTSIDE = Set.of(Topics.SOURCES, Topics.RULES);
    private static final ObjectMapper JSON = new ObjectMapper();

    private AsyncApi() {}

    /** The whole document, indented, with a newline at its end. */
    public static String document() {
        ObjectNode document = JSON.createObjectNode().put("asyncapi", "3.0.0");
        about(document.putObject("info"));
        document.put("defaultContentType", "application/vnd.apache.avro");
        server(document.putObject("servers").putObject("local"));
        ObjectNode channels = document.putObject("channels");
        ObjectNode operations = document.putObject("operations");
        ObjectNode messages = document.putObject("components").putObject("messages");
        for (Topic<?> topic : Topics.all()) {
            channel(channels.putObject(topic.name()), topic);
            operation(operations.putObject(action(topic) + "-" + topic.name()), topic);
            message(messages.putObject(messageName(topic)), topic);
        }
        return text(document);
    }

    private static void about(ObjectNode info) {
        info.put("title", "Dateline's wire")
                .put("version", "1")
                .put(
                        "description",
                        "Every topic of Dateline. Keys are UTF-8 strings. Values are in the wire format of the Kafka world:"
                                + " byte 0, the schema's id in four bytes (big-endian), Avro binary. Read with"
                                + " isolation.level=read_committed.");
        info.putObject("license").put("name", "Apache-2.0").put("url", "https://www.apache.org/licenses/LICENSE-2.0");
    }

    private static void server(ObjectNode server) {
        server.put("host", "127.0.0.1:9092")
                .put("protocol", "kafka")
                .put(
                        "description",
                        "The embedded broker with the default settings, and the registry that the desk serves.");
        kafka(server)
                .put("schemaRegistryUrl", "http://127.0.0.1:8080")
                .put("schemaRegistryVendor", "confluent")
                .put("bindingVersion", BINDING);
    }

    private static void channel(ObjectNode channel, Topic<?> topic) {
        channel.put("address", topic.name()).put("description", topic.line());
        reference(
                channel.putObject("messages").putObject(messageName(topic)), "components/messages", messageName(topic));
        reference(channel.putArray("servers").addObject(), "servers", "local");
        ObjectNode kafka = kafka(channel).put("topic", topic.name());
        ObjectNode configuration = kafka.putObject("topicConfiguration");
        var cleanup = configuration.putArray("cleanup.policy");
        topic.cleanup().forEach(cleanup::add);
        var retention = topic.retention();
        if (retention != null) {
            configuration.put("retention.ms", retention.toMillis());
        }
        kafka.put("bindingVersion", BINDING);
    }

    private static void operation(ObjectNode operation, Topic<?> topic) {
        operation.put("action", action(topic));
        reference(operation.putObject("channel"), "channels", topic.name());
        operation.put(
                "summary",
                FROM_OUTSIDE.contains(topic)
                        ? "Dateline reads it; others may write it too."
                        : "Dateline writes it; anyone may read it.");
        reference(
                operation.putArray("messages").addObject(),
                "channels/" + topic.name() + "/messages",
                messageName(topic));
    }

    private static void message(ObjectNode message, Topic<?> topic) {
        Schema schema = topic.codec().schema();
        message.put("name", schema.getFullName())
                .put("title", schema.getName())
                .put("summary", schema.getDoc())
                .put("contentType", "application/vnd.apache.avro");
        message.putObject("payload").put("schemaFormat", AVRO).set("schema", json(schema));
        ObjectNode kafka = kafka(message);
        kafka.putObject("key").put("type", "string").put("description", topic.key());
        kafka.put("schemaIdLocation", "payload")
                .put("schemaIdPayloadEncoding", "confluent")
                .put("schemaLookupStrategy", "TopicNameStrategy")
                .put("bindingVersion", BINDING);
    }

    private static ObjectNode kafka(ObjectNode bound) {
        return bound.putObject("bindings").putObject("kafka");
    }

    private static void reference(ObjectNode node, String place, String name) {
        node.put("$ref", "#/" + place + "/" + name);
    }

    private static String action(Topic<?> topic) {
        return FROM_OUTSIDE.contains(topic) ? "receive" : "send";
    }

    private static String messageName(Topic<?> topic) {
        return topic.codec().schema().getName();
    }

    private static JsonNode json(Schema schema) {
        try {
            return JSON.readTree(schema.toString());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Avro writes schemas as JSON", impossible);
        }
    }

    private static String text(ObjectNode document) {
        var unixLines = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(unixLines).withArrayIndenter(unixLines);
        try {
            return JSON.writer(printer).writeValueAsString(document) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree is JSON", impossible);
        }
    }
}
