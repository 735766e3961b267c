package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.app.command.CommandRun;
import dev.dateline.app.command.ExitCode;
import dev.dateline.app.role.Role;
import dev.dateline.schemas.Topics;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keys are made on the command line and open a running desk; taken ones close it. */
class AccessCommandsTest {
    private static WireUnderTest wire;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws Exception {
        wire = WireUnderTest.start(Map.of("desk.auth", "true"), EnumSet.of(Role.DESK));
    }

    @AfterAll
    static void stop() throws IOException {
        wire.close();
    }

    @Test
    void aKeyOpensTheDeskUntilItIsRevoked() throws Exception {
        CommandRun added = run("access", "add-key", "cms", "--role", "reader", "--expires", "90d");
        assertThat(added.code()).isEqualTo(ExitCode.OK);
        String key = added.out().strip();
        assertThat(key).startsWith("dateline_");
        await().atMost(Duration.ofSeconds(20)).until(() -> status(key) == 200);
        assertThat(status("")).isEqualTo(401);
        CommandRun listed = run("access", "list");
        assertThat(listed.out()).contains("\tcms\treader\t").doesNotContain(key.substring(22));
        String id = listed.out().substring(0, 12);
        assertThat(run("access", "revoke", id).code()).isEqualTo(ExitCode.OK);
        await().atMost(Duration.ofSeconds(20)).until(() -> status(key) == 401);
        assertThat(run("access", "list").out()).isEmpty();
        assertThat(wire.log().values(Topics.ACCESS))
                .filteredOn(kept -> kept != null)
                .noneMatch(kept -> kept.lock().contains(key.substring(22)));
    }

    @Test
    void whatCannotBeDoneIsOneSentence() {
        assertThat(run("access", "revoke", "nothing").err())
                .startsWith("There is no key nothing")
                .hasLineCount(1);
        assertThat(run("access", "add-key", " ", "--role", "reader").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("access", "add-key", "x", "--role", "reader", "--expires", "soon")
                        .err())
                .contains("a duration such as");
    }

    private int status(String key) throws IOException, InterruptedException {
        URI stories = wire.wire().deskUrl().resolve("/api/stories");
        HttpRequest.Builder request = HttpRequest.newBuilder(stories);
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private static CommandRun run(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--bootstrap-servers", wire.bootstrapServers()));
        return CommandRun.of(all.toArray());
    }
}
