package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.broker.SecuredBroker;
import dev.dateline.app.command.CommandRun;
import dev.dateline.app.command.ExitCode;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.kafka.WireTopics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster that asks for a name and a password; the file of client settings carries them to every client of ours. */
class SecuredClusterTest {
    @TempDir
    static Path directory;

    private static SecuredBroker broker;
    private static Path right;
    private static Path wrong;

    @BeforeAll
    static void start() throws Exception {
        broker = SecuredBroker.start(directory.resolve("broker"));
        right = Files.writeString(directory.resolve("right.properties"), SecuredBroker.clientFile("anna", "secret"));
        wrong = Files.writeString(directory.resolve("wrong.properties"), SecuredBroker.clientFile("anna", "guess"));
        WireTopics.create(KafkaConnection.withFile(broker.bootstrapServers(), right), 1, (short) 1);
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void whoKnowsThePasswordWritesAndReads() {
        CommandRun set = run("rules", "set", "--subscriber", "anna", "--id", "fires", "fire", "--kafka-config", right);
        assertThat(set.err()).isEmpty();
        CommandRun tail = run("tail", "rules", "--kafka-config", right);
        assertThat(tail.code()).isEqualTo(ExitCode.OK);
        assertThat(tail.lines()).hasSize(1).allSatisfy(line -> assertThat(line).contains("\"fires\""));
    }

    @Test
    void aWrongPasswordIsOneSentence() {
        CommandRun tail = run("tail", "rules", "--kafka-config", wrong);
        assertThat(tail.code()).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(tail.err())
                .startsWith("Kafka at " + broker.bootstrapServers() + " refuses this client (")
                .contains("--kafka-config")
                .hasLineCount(1);
        assertThat(tail.out()).isEmpty();
    }

    @Test
    void aRoleWithAWrongPasswordEndsWithOneSentence() throws Exception {
        try (DatelineProcess desk = DatelineProcess.start(List.of(
                "desk",
                "--bootstrap-servers=" + broker.bootstrapServers(),
                "--kafka-config=" + wrong,
                "--desk-port=0",
                "--data-dir=" + directory.resolve("desk")))) {
            desk.await("cannot be used", Duration.ofMinutes(1));
            assertThat(desk.exitCode()).isEqualTo(ExitCode.UNREACHABLE);
            assertThat(desk.said()).noneMatch(line -> line.contains("Unexpected"));
        }
    }

    private static CommandRun run(Object... words) {
        List<Object> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--bootstrap-servers", broker.bootstrapServers()));
        return CommandRun.of(all.toArray());
    }
}
