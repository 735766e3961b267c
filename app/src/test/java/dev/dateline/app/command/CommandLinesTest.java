package dev.dateline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLinesTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "run",
                "broker",
                "ingest",
                "streams",
                "desk",
                "sources",
                "rules",
                "replay",
                "tail",
                "extract",
                "claims",
                "parse-feed",
                "cluster",
                "config",
                "completion"
            })
    void everyCommandHelps(String command) {
        CommandRun help = CommandRun.of(command, "--help");
        assertThat(help.code()).isEqualTo(ExitCode.OK);
        assertThat(help.out()).startsWith("Usage: dateline " + command).contains("Exit codes:");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void anUnknownCommandIsAUsageError() {
        CommandRun run = CommandRun.of("runn");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("Did you mean").contains("run");
    }

    @Test
    void anUnknownSettingIsToldWithTheNearestOne() {
        CommandRun run = CommandRun.of("config", "--set", "broker.prot=1");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("broker.prot").contains("did you mean broker.port?");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void anUnknownKeyInAFileIsToldWithItsLine() throws IOException {
        Path file = Files.writeString(directory.resolve("my.conf"), "# mine\nkafka.partitons = 3\n");
        CommandRun run = CommandRun.of("config", "--config", file);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("Line 2 of").contains("kafka.partitions");
    }

    @Test
    void settingsInForceArePrinted() {
        CommandRun run = CommandRun.of("config", "--set", "broker.port=19092");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.lines()).contains("broker.port = 19092", "# broker.host = 127.0.0.1");
    }

    @Test
    void aQueryIsPrintedAsItIsRead() {
        CommandRun run = CommandRun.of("rules", "check", "quake or", "(lima OR callao)");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.lines()).containsExactly("quake AND or AND (lima OR callao)");
        assertThat(run.err()).contains("'or' at character 7 is a word that must occur");
    }

    @Test
    void aQueryThatCannotBeReadIsShownWithACaret() {
        for (CommandRun run : List.of(
                CommandRun.of("rules", "check", "quake titel:lima"),
                CommandRun.of("rules", "set", "--subscriber", "a", "--id", "b", "--query", "quake titel:lima"))) {
            assertThat(run.code()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err().lines())
                    .containsExactly(
                            "quake titel:lima",
                            "      ^",
                            "character 7: there is no field titel:; did you mean title:?");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void anAbsentKafkaIsOneSentence() {
        CommandRun run = CommandRun.of("tail", "stories", "--bootstrap-servers", "127.0.0.1:1");
        assertThat(run.code()).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(run.err().strip())
                .isEqualTo("Kafka at 127.0.0.1:1 does not answer: start a wire with ./dateline run,"
                        + " or name another with --bootstrap-servers.");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aDataDirectoryThatIsAFileIsOneSentence() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        CommandRun run = CommandRun.of("run", "--data-dir", file);
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("--data-dir");
    }

    @Test
    void theCompletionScriptKnowsTheCommands() {
        assertThat(CommandRun.of("completion").out()).contains("parse-feed", "--from-beginning", "dead-letters");
    }

    @Test
    void whatIsNoAddressIsNoSource() {
        CommandRun run = CommandRun.of("sources", "add", "foo");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("\"foo\" is no web address");
    }
}
