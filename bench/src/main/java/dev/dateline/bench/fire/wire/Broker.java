package dev.dateline.bench.fire.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.bench.fire.host.Network;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kafka.tools.StorageTool;

/** A node of the cluster, broker and controller in one, as Kafka's own packages start it. */
final class Broker {
    static final int PORT = 19092;
    private static final int CONTROLLER_PORT = 19093;
    private static final String CLUSTER = "ZGF0ZWxpbmUtdW5kZXItZg";
    private static final List<String> JVM = List.of("-Xms64m", "-Xmx320m", "-XX:+UseSerialGC");

    private Broker() {}

    /** Writes its configuration and formats its directory. */
    static Path prepare(Part part, Network network, Path folder) throws IOException {
        Path config = Files.createDirectories(folder).resolve("server.properties");
        Files.writeString(config, properties(part, network, folder.resolve("log")), UTF_8);
        Locale.setDefault(Locale.ROOT); // Kafka upper-cases its own words in the default locale
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String[] words = {"format", "-t", CLUSTER, "-c", config.toString()};
        if (StorageTool.execute(words, new PrintStream(said, true, UTF_8)) != 0) {
            throw new IOException(said.toString(UTF_8));
        }
        return config;
    }

    static List<String> jvm() {
        return JVM;
    }

    /** Where clients find the cluster. */
    static String bootstrapServers(Network network) {
        return Part.brokers().stream()
                .map(part -> network.address(part.toString()) + ":" + PORT)
                .collect(Collectors.joining(","));
    }

    private static String properties(Part part, Network network, Path log) {
        String voters = Part.brokers().stream()
                .map(other -> other.number() + "@" + network.address(other.toString()) + ":" + CONTROLLER_PORT)
                .collect(Collectors.joining(","));
        String here = network.address(part.toString());
        return String.format(
                        Locale.ROOT, """
                process.roles=broker,controller
                node.id=%d
                controller.quorum.voters=%s
                listeners=PLAINTEXT://%s:%d,CONTROLLER://%s:%d
                advertised.listeners=PLAINTEXT://%s:%d
                log.dirs=%s
                """, part.number(), voters, here, PORT, here, CONTROLLER_PORT, here, PORT, log)
                + """
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                inter.broker.listener.name=PLAINTEXT
                default.replication.factor=3
                min.insync.replicas=2
                offsets.topic.replication.factor=3
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=3
                transaction.state.log.min.isr=2
                transaction.state.log.num.partitions=4
                auto.create.topics.enable=false
                group.initial.rebalance.delay.ms=0
                broker.session.timeout.ms=6000
                broker.heartbeat.interval.ms=1000
                request.timeout.ms=8000
                replica.lag.time.max.ms=10000
                replica.socket.timeout.ms=12000
                transaction.abort.timed.out.transaction.cleanup.interval.ms=1000
                log.index.size.max.bytes=1048576
                log.segment.bytes=67108864
                log.cleaner.threads=1
                log.cleaner.dedupe.buffer.size=8388608
                num.network.threads=2
                num.io.threads=4
                message.max.bytes=4194304
                replica.fetch.max.bytes=4194304
                """;
    }
}
