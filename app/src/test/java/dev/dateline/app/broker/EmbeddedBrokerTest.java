package dev.dateline.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {
    @TempDir
    Path directory;

    @Test
    void whatWasWrittenIsThereAfterARestart() throws Exception {
        try (DataDirectory held = DataDirectory.open(directory);
                EmbeddedBroker broker = start(held)) {
            TestClient client = new TestClient(broker.bootstrapServers());
            client.createTopic();
            client.produce("one", "two");
        }
        try (DataDirectory held = DataDirectory.open(directory);
                EmbeddedBroker broker = start(held)) {
            TestClient client = new TestClient(broker.bootstrapServers());
            client.produce("three");
            assertThat(client.consume(3)).containsExactly("one", "two", "three");
        }
    }

    @Test
    void whatWasAcknowledgedIsThereAfterTheProcessWasKilled() throws Exception {
        BrokerProcess killed = BrokerProcess.start(directory);
        try {
            TestClient client = new TestClient(killed.bootstrapServers());
            client.createTopic();
            client.produce("one", "two");
        } finally {
            killed.kill();
        }
        try (DataDirectory held = DataDirectory.open(directory);
                EmbeddedBroker broker = start(held)) {
            assertThat(new TestClient(broker.bootstrapServers()).consume(2)).containsExactly("one", "two");
        }
    }

    @Test
    void aDirectoryHeldByAnotherProcessIsRefusedWithItsId() throws Exception {
        BrokerProcess other = BrokerProcess.start(directory);
        try {
            BrokerRefused refused = refused(BrokerConfig.anywhere());
            assertThat(refused.reason()).isEqualTo(BrokerRefused.Reason.DIRECTORY_IN_USE);
            assertThat(refused)
                    .hasMessageContaining("(process " + other.pid() + ")")
                    .hasMessageContaining("--data-dir");
        } finally {
            other.kill();
        }
    }

    @Test
    void aBusyPortIsNamedTogetherWithItsFlag() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            BrokerRefused refused = refused(new BrokerConfig("127.0.0.1", busy.getLocalPort(), 0));
            assertThat(refused.reason()).isEqualTo(BrokerRefused.Reason.PORT_IN_USE);
            assertThat(refused)
                    .hasMessage("Port " + busy.getLocalPort() + " on 127.0.0.1 is in use: stop what listens there,"
                            + " or choose another port with --broker-port.");
        }
    }

    @Test
    void aForeignAddressIsRefused() {
        BrokerRefused refused = refused(new BrokerConfig("192.0.2.1", 0, 0));
        assertThat(refused.reason()).isEqualTo(BrokerRefused.Reason.HOST_UNKNOWN);
    }

    @Test
    void aDirectoryOfAnotherVersionIsRefused() throws IOException {
        Files.createDirectories(directory.resolve("kafka"));
        Files.writeString(directory.resolve("kafka/meta.properties"), "version=2\nnode.id=1\n");
        BrokerRefused refused = refused(BrokerConfig.anywhere());
        assertThat(refused.reason()).isEqualTo(BrokerRefused.Reason.OTHER_VERSION);
        assertThat(refused).hasMessageContaining("version 2, this one reads 1").hasMessageContaining("--data-dir");
    }

    @Test
    void aDirectoryOfAnotherNodeIsRefused() throws IOException {
        Files.createDirectories(directory.resolve("kafka"));
        Files.writeString(directory.resolve("kafka/meta.properties"), "version=1\nnode.id=7\ncluster.id=x\n");
        assertThat(refused(BrokerConfig.anywhere())).hasMessageContaining("Kafka node 7");
    }

    @Test
    void metadataFromTheFutureIsRefused() throws IOException {
        try (DataDirectory held = DataDirectory.open(directory)) {
            start(held).close();
        }
        FutureCheckpoint.write(directory.resolve("kafka/bootstrap.checkpoint"));
        BrokerRefused refused = refused(BrokerConfig.anywhere());
        assertThat(refused.reason()).isEqualTo(BrokerRefused.Reason.OTHER_VERSION);
    }

    private static EmbeddedBroker start(DataDirectory held) {
        return EmbeddedBroker.start(held, BrokerConfig.anywhere());
    }

    private BrokerRefused refused(BrokerConfig config) {
        return catchThrowableOfType(BrokerRefused.class, () -> {
            try (DataDirectory held = DataDirectory.open(directory)) {
                EmbeddedBroker.start(held, config).close();
            }
        });
    }
}
