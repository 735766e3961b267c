package dev.dateline.ingest.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A WebSub hub on loopback that does what a test tells it to, right or wrong. */
public final class TestHub implements AutoCloseable {
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Map<String, String>> requests = new CopyOnWriteArrayList<>();
    private volatile int status = 202;

    public TestHub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hub");
    }

    /** Answers every request with this status from now on. */
    public void answers(int newStatus) {
        status = newStatus;
    }

    /** What was asked of it: the fields of each form. */
    public List<Map<String, String>> requests() {
        return requests;
    }

    /** The newest request. */
    public Map<String, String> request() {
        return requests.get(requests.size() - 1);
    }

    private void take(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(Arrays.stream(form.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(f -> f[0], f -> URLDecoder.decode(f[1], StandardCharsets.UTF_8))));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /** Asks whether the newest request is meant, and returns the answer. */
    public HttpResponse<String> verify(String leaseSeconds) throws IOException, InterruptedException {
        return verify(request().get("hub.mode"), request().get("hub.topic"), leaseSeconds);
    }

    /** Asks whether this is meant. */
    public HttpResponse<String> verify(@Nullable String mode, @Nullable String topic, String leaseSeconds)
            throws IOException, InterruptedException {
        String query = "?hub.mode=" + mode + "&hub.topic=" + URLEncoder.encode(topic, StandardCharsets.UTF_8)
                + "&hub.challenge=prove-it&hub.lease_seconds=" + leaseSeconds;
        return client.send(
                HttpRequest.newBuilder(URI.create(callback() + query)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Delivers with the signature that the newest subscription asks for. */
    public int deliver(byte[] body) throws IOException, InterruptedException {
        return deliver(body, "sha256=" + signature("HmacSHA256", request().get("hub.secret"), body));
    }

    /** Delivers with this signature; null sends none. */
    public int deliver(byte[] body, @Nullable String signature) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(callback()))
                .header("Content-Type", "application/rss+xml")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (signature != null) {
            request.header("X-Hub-Signature", signature);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private String callback() {
        return String.valueOf(request().get("hub.callback"));
    }

    /** Hexadecimal HMAC of the body. */
    public static String signature(String method, @Nullable String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance(method);
            mac.init(new SecretKeySpec(String.valueOf(secret).getBytes(StandardCharsets.UTF_8), method));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** From now on nobody answers. */
    @Override
    public void close() {
        server.stop(0);
    }
}
