package dev.dateline.app.tail;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.app.file.JsonLines;
import dev.dateline.schemas.registry.RegistryUnavailable;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Writes a record of any topic as one JSON line; one that cannot be decoded has an {@code error} and its bytes. */
final class RecordLine {
    private static final int HEADER = 5;
    private final SchemaRegistry registry;

    RecordLine(SchemaRegistry registry) {
        this.registry = registry;
    }

    String of(ConsumerRecord<byte[], byte[]> record) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("partition", record.partition());
        line.put("offset", record.offset());
        line.put("timestamp", Instant.ofEpochMilli(record.timestamp()).toString());
        line.put("key", record.key() == null ? null : new String(record.key(), UTF_8));
        putValue(line, record.value());
        return JsonLines.text(line);
    }

    private void putValue(Map<String, @Nullable Object> line, byte @Nullable [] bytes) {
        if (bytes == null) {
            line.put("value", null);
            return;
        }
        try {
            line.put("value", decode(bytes));
        } catch (RegistryUnavailable away) {
            throw away;
        } catch (IOException | RuntimeException e) {
            line.put("error", "not in the wire format of this topic: " + e.getMessage());
            line.put("bytes", Base64.getEncoder().encodeToString(bytes));
        }
    }

    private @Nullable Object decode(byte[] bytes) throws IOException {
        if (bytes.length < HEADER || bytes[0] != 0) {
            throw new IOException("no schema id");
        }
        Schema schema = registry.byId(ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt());
        BinaryDecoder decoder = DecoderFactory.get().binaryDecoder(bytes, HEADER, bytes.length - HEADER, null);
        @SuppressWarnings("NullAway") // a reader without a value to fill makes one
        Object value = new GenericDatumReader<>(schema).read(null, decoder);
        return AvroJson.plain(schema, value);
    }
}
