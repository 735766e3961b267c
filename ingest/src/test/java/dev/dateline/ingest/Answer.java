package dev.dateline.ingest;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;

/** What a {@link FakeOrigin} says to one request. */
public record Answer(int status, Map<String, String> headers, Body body) {

    /** Writes the body; a length below zero means chunked. */
    public record Body(long length, Writer writer) {}

    /** Writes bytes. */
    public interface Writer {
        void to(OutputStream out) throws IOException;
    }

    public static Answer ok(String text) {
        return ok(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer ok(byte[] bytes) {
        return new Answer(200, Map.of(), new Body(bytes.length, out -> out.write(bytes)));
    }

    public static Answer html(String text) {
        return ok(text).with("Content-Type", "text/html; charset=utf-8");
    }

    public static Answer status(int status) {
        return new Answer(status, Map.of(), new Body(0, out -> {}));
    }

    public static Answer redirect(int status, String location) {
        return status(status).with("Location", location);
    }

    /** A body that never ends, sent as fast as it is read. */
    public static Answer endless() {
        byte[] chunk = new byte[8192];
        return new Answer(200, Map.of(), new Body(-1, out -> {
            while (true) {
                out.write(chunk);
            }
        }));
    }

    /** A body that never ends, sent one byte at a time. */
    public static Answer dripping(Duration pause) {
        return new Answer(200, Map.of(), new Body(-1, out -> {
            while (true) {
                out.write('x');
                out.flush();
                LockSupport.parkNanos(pause.toNanos());
            }
        }));
    }

    /** Packed, with the header that says so. */
    public static Answer gzipped(byte[] plain) {
        return ok(gzip(plain)).with("Content-Encoding", "gzip");
    }

    /** The bytes, packed. */
    public static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }

    void send(HttpExchange exchange) throws IOException {
        headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        long length = body.length() == 0 ? -1 : Math.max(0, body.length());
        exchange.sendResponseHeaders(status, length);
        if (length >= 0) {
            body.writer().to(exchange.getResponseBody());
        }
    }
}
