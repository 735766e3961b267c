package dev.dateline.desk.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of records as JSON Schema (draft 2020-12, which OpenAPI 3.1 uses), read from the records themselves. A
 * component that may be null is not required. Each record becomes a definition of its own, by its name.
 */
final class JsonShapes {
    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, Map<String, Object>> definitions = new TreeMap<>();
    private final FieldMeanings meanings = FieldMeanings.read();

    /** The definitions of all records asked for, and of those they consist of. */
    Map<String, Map<String, Object>> definitions() {
        return definitions;
    }

    /** The schema of a type. */
    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return ofRecord(plain);
        }
        return plain.isEnum() ? ofEnum(plain) : ofValue(plain);
    }

    private Map<String, Object> ofGeneric(Class<?> raw, Type[] arguments) {
        if (Collection.class.isAssignableFrom(raw)) {
            return ordered("type", "array", "items", of(arguments[0]));
        }
        return ordered("type", "object", "additionalProperties", of(arguments[1]));
    }

    private Map<String, Object> ofRecord(Class<?> record) {
        String name = name(record);
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, fields(record));
        }
        return ordered("$ref", REFERENCE + name);
    }

    private Map<String, Object> fields(Class<?> record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        collect(name(record), record, properties, required);
        Map<String, Object> schema = ordered("type", "object", "properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    /** The fields of a record that belong to a schema: its own, or one of those that it is made of. */
    private void collect(
            String schema, Class<?> record, Map<String, Object> properties, List<String> required) {
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                collect(schema, component.getType(), properties, required);
                continue;
            }
            Map<String, Object> property = of(component.getGenericType());
            meanings.of(schema, component.getName())
                    .or(() -> meanings.of(name(record), component.getName()))
                    .ifPresent(told -> property.put("description", told));
            properties.put(component.getName(), property);
            if (!isNullable(component.getAnnotatedType())) {
                required.add(component.getName());
            }
        }
    }

    private static boolean isNullable(AnnotatedType type) {
        return !(type instanceof AnnotatedParameterizedType generic && generic.getAnnotations().length == 0)
                && type.isAnnotationPresent(Nullable.class);
    }

    private static Map<String, Object> ofEnum(Class<?> type) {
        return ordered(
                "type",
                "string",
                "enum",
                Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
    }

    private static Map<String, Object> ofValue(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return ordered("type", "boolean");
        } else if (type == int.class || type == Integer.class) {
            return ordered("type", "integer", "format", "int32");
        } else if (type == long.class || type == Long.class) {
            return ordered("type", "integer", "format", "int64");
        } else if (type == double.class || type == Double.class) {
            return ordered("type", "number", "format", "double");
        } else if (type == Instant.class) {
            return ordered("type", "string", "format", "date-time");
        } else if (type == LocalDate.class) {
            return ordered("type", "string", "format", "date");
        }
        return ordered("type", type == Object.class ? "object" : "string");
    }

    private static String name(Class<?> record) {
        Class<?> outer = record.getEnclosingClass();
        String own = record.getSimpleName().replaceFirst("^Api", "");
        return outer == null || outer.getSimpleName().endsWith("Routes") ? own : name(outer) + own;
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
