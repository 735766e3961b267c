package dev.dateline.bench.fire.wire;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.dateline.app.log.Logs;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Kafka's own main class, with a log in which one sees who led when. */
public final class BrokerMain {
    private static final List<String> TOLD =
            List.of("org.apache.kafka.raft", "org.apache.kafka.controller", "kafka.server.BrokerLifecycleManager");

    private BrokerMain() {}

    /** Arguments: the file to log to, the configuration. */
    public static void main(String[] arguments) {
        Logs.alsoTo(Path.of(arguments[0]));
        for (String name : TOLD) {
            if (LoggerFactory.getLogger(name) instanceof Logger logger) {
                logger.setLevel(Level.INFO);
            }
        }
        kafka.Kafka.main(new String[] {arguments[1]});
    }
}
