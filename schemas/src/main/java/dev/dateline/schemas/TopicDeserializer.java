package dev.dateline.schemas;

import dev.dateline.schemas.codec.Codec;
import dev.dateline.schemas.registry.RegistryUnavailable;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Bytes to domain records; keeps one reader for each schema that writers used. */
final class TopicDeserializer<V, A extends SpecificRecord> implements Deserializer<V> {
    private static final int HEADER = 5;

    private final String name;
    private final Codec<V, A> codec;
    private final SchemaRegistry registry;
    private final Map<Integer, DatumReader<A>> readers = new ConcurrentHashMap<>();

    TopicDeserializer(String name, Codec<V, A> codec, SchemaRegistry registry) {
        this.name = name;
        this.codec = codec;
        this.registry = registry;
    }

    @Override
    public @Nullable V deserialize(String topic, byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        if (bytes.length < HEADER || bytes[0] != TopicSerializer.MAGIC) {
            throw new UnreadableRecord(name, "it does not begin with byte 0 and a schema id", null);
        }
        int id = ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt();
        try {
            return codec.fromAvro(decode(bytes, reader(id)));
        } catch (RegistryUnavailable away) {
            throw away;
        } catch (SchemaRegistry.SchemaUnknown unknown) {
            throw new UnreadableRecord(name, "nobody registered its schema " + id, unknown);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableRecord(name, "its bytes do not fit schema " + id + " (" + broken + ")", broken);
        }
    }

    private DatumReader<A> reader(int id) {
        DatumReader<A> known = readers.get(id);
        if (known != null) {
            return known;
        }
        var reader = new SpecificDatumReader<A>(
                registry.byId(id), WireModel.READING.getSchema(codec.avroType()), WireModel.READING);
        readers.put(id, reader);
        return reader;
    }

    private A decode(byte[] bytes, DatumReader<A> reader) throws IOException {
        BinaryDecoder decoder = DecoderFactory.get().binaryDecoder(bytes, HEADER, bytes.length - HEADER, null);
        @SuppressWarnings("NullAway") // a reader without a record to fill makes one
        A value = reader.read(null, decoder);
        if (!decoder.isEnd()) {
            throw new IOException("bytes are left over");
        }
        return value;
    }
}
