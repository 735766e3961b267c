package dev.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.channel.SigningKey;
import dev.dateline.desk.channel.Unsubscribing;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnsubscribeRoutesTest {
    private static final SigningKey KEY = SigningKey.of("a key of this test");

    private final List<String> left = new ArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private Javalin server = Javalin.create();

    @BeforeEach
    void start() {
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            new UnsubscribeRoutes(KEY, (subscriber, channel) -> left.add(subscriber + " " + channel))
                    .register(config.routes);
        });
        server.start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        URI url = URI.create("http://127.0.0.1:" + server.port() + path);
        HttpRequest request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Test
    void oneClickLeavesAndALookDoesNot() throws Exception {
        String path = Unsubscribing.path(KEY, "night desk", "mail&co");
        assertThat(send("GET", path).body()).contains("<form method=\"post\">");
        assertThat(left).isEmpty();
        assertThat(send("POST", path).statusCode()).isEqualTo(200);
        assertThat(left).containsExactly("night desk mail&co");
    }

    @Test
    void whoDidNotGetTheMailCannotLeaveForOthers() throws Exception {
        String path = Unsubscribing.path(KEY, "anna", "mail").replace("subscriber=anna", "subscriber=ben");
        assertThat(send("POST", path).statusCode()).isEqualTo(403);
        assertThat(send("GET", path).body()).doesNotContain("<form");
        assertThat(send("POST", Unsubscribing.PATH).statusCode()).isEqualTo(403);
        assertThat(left).isEmpty();
    }
}
