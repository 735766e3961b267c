package dev.dateline.app.tail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/**
 * Turns Avro's generic values into plain ones: records to maps, moments to ISO 8601, bytes to text where they are text and
 * to base64 where not. Where a field can hold several sorts of record, {@code type} tells which one it is.
 */
final class AvroJson {
    private static final String MILLIS = "timestamp-millis";

    private AvroJson() {}

    static @Nullable Object plain(Schema schema, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (schema.getType()) {
            case RECORD -> fields((GenericRecord) value, false);
            case UNION -> union(schema, value);
            case ARRAY -> list(schema.getElementType(), (List<?>) value);
            case MAP -> map(schema.getValueType(), (Map<?, ?>) value);
            case BYTES -> bytes((ByteBuffer) value);
            case LONG -> isMoment(schema) ? Instant.ofEpochMilli((Long) value).toString() : value;
            case INT, FLOAT, DOUBLE, BOOLEAN -> value;
            default -> value.toString();
        };
    }

    private static Map<String, @Nullable Object> fields(GenericRecord record, boolean named) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        if (named) {
            fields.put("type", record.getSchema().getName());
        }
        for (Schema.Field field : record.getSchema().getFields()) {
            fields.put(field.name(), plain(field.schema(), record.get(field.pos())));
        }
        return fields;
    }

    private static @Nullable Object union(Schema union, Object value) {
        Schema branch = union.getTypes().get(GenericData.get().resolveUnion(union, value));
        long records = union.getTypes().stream()
                .filter(type -> type.getType() == Schema.Type.RECORD)
                .count();
        return value instanceof GenericRecord record && records > 1 ? fields(record, true) : plain(branch, value);
    }

    private static List<@Nullable Object> list(Schema items, List<?> values) {
        List<@Nullable Object> list = new ArrayList<>(values.size());
        values.forEach(value -> list.add(plain(items, value)));
        return list;
    }

    private static Map<String, @Nullable Object> map(Schema items, Map<?, ?> values) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        values.forEach((key, value) -> map.put(String.valueOf(key), plain(items, value)));
        return map;
    }

    private static boolean isMoment(Schema schema) {
        return schema.getLogicalType() != null
                && schema.getLogicalType().getName().equals(MILLIS);
    }

    private static String bytes(ByteBuffer value) {
        try {
            return UTF_8.newDecoder().decode(value.duplicate()).toString();
        } catch (CharacterCodingException notText) {
            byte[] bytes = new byte[value.remaining()];
            value.duplicate().get(bytes);
            return Base64.getEncoder().encodeToString(bytes);
        }
    }
}
