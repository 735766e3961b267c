package dev.dateline.schemas.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.avro.Schema;

/**
 * The embedded registry's ids: the first 31 bits of the SHA-256 of the schema's text, so that any two processes and any
 * two fresh installations give a schema the same id. The text is the schema's JSON with sorted keys and without white
 * space, documentation and defaults included. (Two of a thousand schemas meet with probability 1:4000; the later one in
 * the log then takes the next free id.)
 */
final class SchemaId {
    private static final ObjectMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private SchemaId() {}

    /** At least 1. */
    static int of(Schema schema) {
        byte[] hash = sha256().digest(canonical(schema).getBytes(StandardCharsets.UTF_8));
        return Math.max(1, ByteBuffer.wrap(hash).getInt() & Integer.MAX_VALUE);
    }

    static String canonical(Schema schema) {
        try {
            return SORTED.writeValueAsString(SORTED.readValue(schema.toString(), Object.class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Avro writes schemas as JSON", impossible);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
