package dev.dateline.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.schemas.registry.MemorySchemaLog;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.junit.jupiter.api.Test;

/** Older and newer programs on one wire. */
class SchemaEvolutionTest {
    private final SchemaRegistry registry = MemorySchemaLog.registry();

    @Test
    void whatAnOlderWriterDidNotKnowHasItsDefault() throws IOException {
        Schema older = schema("{'name':'id','type':'string'},{'name':'name','type':'string'},"
                + "{'name':'words','type':{'type':'array','items':'string'}}");
        assertThat(read(older, rule(older))).isEqualTo(subscription(new Rule("1", "floods", List.of("flood"), null)));
    }

    @Test
    void whatANewerWriterAddedIsPassedOver() throws IOException {
        Schema newer = schema("{'name':'sound','type':'string'},{'name':'id','type':'string'},"
                + "{'name':'name','type':'string'},{'name':'words','type':{'type':'array','items':'string'}},"
                + "{'name':'language','type':['null','string'],'default':null}");
        GenericRecord rule = rule(newer);
        rule.put("sound", "bell");
        rule.put("language", "en");
        assertThat(read(newer, rule)).isEqualTo(subscription(new Rule("1", "floods", List.of("flood"), "en")));
    }

    @Test
    void otherLanguagesSeeNothingOfJava() {
        for (Topic<?> topic : Topics.all()) {
            assertThat(topic.codec().schema().toString()).doesNotContain("java");
        }
    }

    @Test
    void aReaderWithoutOurClassesReadsARecordWithTheSchemaOfTheRegistry() throws IOException {
        byte[] bytes = Topics.RULES
                .serde(registry)
                .serializer()
                .serialize("rules", subscription(new Rule("1", "floods", List.of("flood"), "en")));
        ByteBuffer header = ByteBuffer.wrap(bytes, 0, 5);
        assertThat(header.get()).isZero();
        var reader = new GenericDatumReader<GenericRecord>(registry.byId(header.getInt()));
        GenericRecord record = reader.read(null, DecoderFactory.get().binaryDecoder(bytes, 5, bytes.length - 5, null));
        assertThat(record.get("subscriber")).hasToString("desk");
        assertThat(record.get("rules")).asString().contains("flood");
    }

    private Subscription read(Schema writer, GenericRecord rule) throws IOException {
        int id = registry.register("rules-by-others-value", writer);
        var record = new GenericData.Record(writer);
        record.put("subscriber", "desk");
        record.put("rules", List.of(rule));
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(ByteBuffer.allocate(5).put((byte) 0).putInt(id).array());
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        new GenericDatumWriter<GenericRecord>(writer).write(record, encoder);
        return Topics.RULES.serde(registry).deserializer().deserialize("rules", bytes.toByteArray());
    }

    private static GenericRecord rule(Schema writer) {
        var rule = new GenericData.Record(writer.getField("rules").schema().getElementType());
        rule.put("id", "1");
        rule.put("name", "floods");
        rule.put("words", List.of("flood"));
        return rule;
    }

    private static Subscription subscription(Rule rule) {
        return new Subscription("desk", List.of(rule));
    }

    private static Schema schema(String ruleFields) {
        return new Schema.Parser()
                .parse(("{'type':'record','name':'Subscription','namespace':'dev.dateline.wire','fields':["
                                + "{'name':'subscriber','type':'string'},{'name':'rules','type':{'type':'array','items':"
                                + "{'type':'record','name':'Rule','fields':[" + ruleFields + "]}}}]}")
                        .replace('\'', '"'));
    }
}
