package dev.dateline.app.file;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;

/** Writes one JSON object a line. */
public final class JsonLines {
    private static final ObjectWriter JSON =
            new ObjectMapper().writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final PrintWriter out;

    public JsonLines(PrintWriter out) {
        this.out = out;
    }

    /** Writes the fields in their order. */
    public void write(Map<String, ?> fields) {
        writeLine(text(fields));
    }

    /** Writes a line that is JSON already. */
    public void writeLine(String json) {
        out.println(json);
    }

    /** Whether the reader of our output went away. */
    public boolean isCut() {
        return out.checkError();
    }

    /** The fields as one line of JSON. */
    public static String text(Map<String, ?> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (IOException impossible) {
            throw new IllegalStateException("maps of plain values can always be written", impossible);
        }
    }
}
