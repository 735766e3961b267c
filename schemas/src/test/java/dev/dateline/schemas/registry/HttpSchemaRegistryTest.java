package dev.dateline.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.schemas.setting.Trust;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpSchemaRegistryTest extends SchemaRegistryContract {
    private ServedRegistry server;
    private SchemaRegistry registry;

    @BeforeEach
    void serve() throws IOException {
        server = new ServedRegistry();
        registry = new HttpSchemaRegistry(server.url());
    }

    @AfterEach
    void stop() {
        registry.close();
        server.close();
    }

    @Override
    SchemaRegistry registry() {
        return registry;
    }

    @Test
    void aPassingFailureIsAskedAgain() {
        server.failNext(503);
        server.failNext(500);
        assertThat(registry.register("stories-value", FIRST)).isPositive();
    }

    @Test
    void aRegistryThatStaysAwayIsNamedInTheMessage() throws IOException {
        URI nobody = URI.create("http://desk:secret@127.0.0.1:" + freePort());
        SchemaRegistry absent = new HttpSchemaRegistry(nobody, Trust.USUAL, Duration.ofMillis(300));
        assertThatThrownBy(() -> absent.register("stories-value", FIRST))
                .isInstanceOf(RegistryUnavailable.class)
                .hasMessageStartingWith(
                        "The schema registry at http://127.0.0.1:" + nobody.getPort() + " does not answer")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aRefusedUserIsNotAskedAgain() {
        server.failNext(401);
        assertThatThrownBy(() -> registry.byId(1))
                .isInstanceOf(RegistryUnavailable.class)
                .hasMessageContaining("answered 401")
                .hasMessageContaining("user");
        assertThat(server.authorizations).hasSize(1);
    }

    @Test
    void userInfoInTheUrlBecomesBasicAuthentication() {
        URI withUser = URI.create(server.url().toString().replace("//", "//desk:p%40ss@") + "/");
        new HttpSchemaRegistry(withUser).subjects();
        assertThat(server.authorizations).containsExactly("Basic ZGVzazpwQHNz");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
