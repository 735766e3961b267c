package dev.dateline.bench.polling.origin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A well-formed answer.
 *
 * @param status HTTP status
 * @param headers its headers, without the length
 * @param body its body
 */
public record Answer(int status, Map<String, String> headers, byte[] body) implements Reply {

    /** 200 with this text. */
    public static Answer ok(String text) {
        return ok(text.getBytes(UTF_8));
    }

    /** 200 with these bytes. */
    public static Answer ok(byte[] body) {
        return new Answer(200, Map.of(), body);
    }

    /** A status without a body. */
    public static Answer status(int status) {
        return new Answer(status, Map.of(), new byte[0]);
    }

    /** A redirect. */
    public static Answer redirect(int status, String location) {
        return status(status).with("Location", location);
    }

    /** The same with one header more. */
    public Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }

    @Override
    public boolean to(OutputStream out) throws IOException {
        out.write(head().getBytes(ISO_8859_1));
        out.write(body);
        out.flush();
        return true;
    }

    private String head() {
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append(" -\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (status != 304) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        return head.append("\r\n").toString();
    }
}
