package dev.dateline.desk.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The few files that pages need, read from the class path at the start. Their addresses carry a checksum of their
 * content, so browsers keep them for ever and still get a new one at once.
 */
public final class Assets {

    private static final String HTMX_POM = "/META-INF/maven/org.webjars.npm/htmx.org/pom.properties";
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/VERSION/dist/htmx.min.js";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");
    private static final String[] OWN = {
        "desk.css",
        "front.css",
        "page.css",
        "claims.css",
        "desk.js",
        "keys.js",
        "subscriber.css",
        "subscriber.js",
        "work.css",
        "work.js",
        "dateline.svg",
        "source-serif-latin.woff2",
        "source-serif-latin-ext.woff2",
        "source-serif-cyrillic.woff2"
    };

    private final Map<String, byte[]> files = new TreeMap<>();

    private Assets() {}

    static Assets load() {
        Assets assets = new Assets();
        for (String name : OWN) {
            assets.files.put(name, read("/dev/dateline/desk/assets/" + name));
        }
        assets.files.put("htmx.js", read(HTMX.replace("VERSION", htmxVersion())));
        return assets;
    }

    /** The address of a file, with the checksum of its content. */
    public String url(String name) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes(name));
        return "/assets/" + name + "?v=" + Long.toHexString(checksum.getValue());
    }

    void serve(Context request) {
        String name = request.pathParam("name");
        byte[] file = bytes(name);
        if (request.queryParam("v") != null) {
            request.header("Cache-Control", FOR_EVER);
        }
        request.contentType(TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"))
                .result(file);
    }

    private byte[] bytes(String name) {
        byte[] file = files.get(name);
        if (file == null) {
            throw new NotFoundResponse("There is no file of this name.");
        }
        return file;
    }

    private static String htmxVersion() {
        Properties pom = new Properties();
        try {
            pom.load(new ByteArrayInputStream(read(HTMX_POM)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return pom.getProperty("version");
    }

    private static byte[] read(String path) {
        try (InputStream in = Assets.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + path);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
