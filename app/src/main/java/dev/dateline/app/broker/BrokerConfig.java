package dev.dateline.app.broker;

import dev.dateline.schemas.setting.Setting;
import dev.dateline.schemas.setting.Settings;
import java.util.List;

/**
 * Where the embedded broker listens.
 *
 * @param host the address it binds and tells its clients
 * @param port the clients' port; 0 takes a free one
 * @param controllerPort the controller's port, used only by the broker itself; 0 takes a free one
 */
public record BrokerConfig(String host, int port, int controllerPort) {
    public static final Setting<String> HOST = Setting.text(
            "broker.host",
            "127.0.0.1",
            "The address the embedded broker binds; another one lets other machines read and write everything.");
    public static final Setting<Integer> PORT = port(
            "broker.port", 9092, "The port of the embedded broker for its clients; 0 takes a free one at every start.");
    public static final Setting<Integer> CONTROLLER_PORT =
            port("broker.controller-port", 0, "The port the embedded broker talks to itself on; 0 takes a free one.");

    public static final List<Setting<?>> SETTINGS = List.of(HOST, PORT, CONTROLLER_PORT);

    public static BrokerConfig from(Settings settings) {
        return new BrokerConfig(settings.get(HOST), settings.get(PORT), settings.get(CONTROLLER_PORT));
    }

    /** On the loopback address, with free ports. */
    public static BrokerConfig anywhere() {
        return new BrokerConfig("127.0.0.1", 0, 0);
    }

    private static Setting<Integer> port(String key, int defaultValue, String meaning) {
        return Setting.number(key, defaultValue, meaning).where(p -> p >= 0 && p < 65536, "a port from 0 to 65535");
    }
}
