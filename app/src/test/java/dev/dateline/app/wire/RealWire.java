package dev.dateline.app.wire;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.dateline.app.broker.BrokerConfig;
import dev.dateline.app.broker.DataDirectory;
import dev.dateline.app.broker.EmbeddedBroker;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.EmbeddedSchemaRegistry;
import dev.dateline.schemas.registry.RegistryApi;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A broker on a directory, and the registry served over HTTP: what programs outside of Dateline see. */
final class RealWire implements AutoCloseable {
    private final DataDirectory directory;
    private final EmbeddedBroker broker;
    private final KafkaConnection kafka;
    private final SchemaRegistry registry;
    private final HttpServer server;

    RealWire(Path path) throws IOException {
        directory = DataDirectory.open(path);
        broker = EmbeddedBroker.start(directory, BrokerConfig.anywhere());
        kafka = KafkaConnection.plain(broker.bootstrapServers());
        registry = new EmbeddedSchemaRegistry(kafka);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(new RegistryApi(registry), exchange));
        server.start();
    }

    KafkaConnection kafka() {
        return kafka;
    }

    SchemaRegistry registry() {
        return registry;
    }

    URI registryUrl() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static void answer(RegistryApi api, HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        RegistryApi.Response response =
                api.handle(exchange.getRequestMethod(), exchange.getRequestURI().toString(), body);
        byte[] json = response.json().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(response.status(), json.length);
        exchange.getResponseBody().write(json);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        registry.close();
        broker.close();
        directory.close();
    }
}
