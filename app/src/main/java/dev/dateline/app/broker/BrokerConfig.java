package dev.dateline.app.broker;

import java.nio.file.Path;

/**
 * Where the embedded broker keeps its data and listens.
 *
 * @param directory the data directory; made when absent
 * @param host the address it binds and tells its clients
 * @param port the clients' port; 0 takes a free one
 * @param controllerPort the controller's port, used only by the broker itself; 0 takes a free one
 */
public record BrokerConfig(Path directory, String host, int port, int controllerPort) {

    /** The clients' port when none is chosen. */
    public static final int DEFAULT_PORT = 9092;

    /** On the loopback address, with a free port for the controller. */
    public static BrokerConfig local(Path directory, int port) {
        return new BrokerConfig(directory, "127.0.0.1", port, 0);
    }
}
