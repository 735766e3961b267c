package dev.dateline.schemas.registry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.dateline.schemas.registry.RegistryApi.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import javax.net.ssl.SSLContext;

/** The registry's REST interface on a loopback port, as the desk serves it; can be told to fail first. */
final class ServedRegistry implements AutoCloseable {
    private final HttpServer server;
    private final String scheme;
    private final RegistryApi api = new RegistryApi(MemorySchemaLog.registry());
    private final Queue<Response> failures = new ArrayDeque<>();
    final List<String> authorizations = new ArrayList<>();

    ServedRegistry() throws IOException {
        this(HttpServer.create(anyPort(), 0), "http");
    }

    private ServedRegistry(HttpServer server, String scheme) {
        this.server = server;
        this.scheme = scheme;
        server.createContext("/", this::answer);
        server.start();
    }

    /** The same with this certificate. */
    static ServedRegistry overTls(SSLContext certificate) throws IOException {
        HttpsServer server = HttpsServer.create(anyPort(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certificate));
        return new ServedRegistry(server, "https");
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    URI url() {
        return URI.create(scheme + "://127.0.0.1:" + server.getAddress().getPort());
    }

    void failNext(int status) {
        failures.add(new Response(status, "{\"error_code\":" + status + ",\"message\":\"not now\"}"));
    }

    private void answer(HttpExchange exchange) throws IOException {
        authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Response response = failures.isEmpty()
                ? api.handle(
                        exchange.getRequestMethod(), exchange.getRequestURI().toString(), body)
                : failures.remove();
        byte[] json = response.json().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", RegistryApi.CONTENT_TYPE);
        exchange.sendResponseHeaders(response.status(), json.length);
        exchange.getResponseBody().write(json);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
