package dev.dateline.ingest.push;

import dev.dateline.ingest.fetch.WebAddress;
import dev.dateline.schemas.setting.DataSize;
import dev.dateline.schemas.setting.Setting;
import dev.dateline.schemas.setting.Settings;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What can be set about being pushed.
 *
 * @param callback the address of the outside world at which hubs reach us; empty when they cannot, so that everything is polled
 * @param host where we listen
 * @param port where we listen; 0 takes any free one
 * @param key what the secrets are derived from
 * @param largestBody largest delivery taken
 */
public record PushConfig(Optional<URI> callback, String host, int port, PushKey key, DataSize largestBody) {

    private static final Setting<String> CALLBACK = Setting.text(
                    "ingest.push-callback",
                    "",
                    "Address at which WebSub hubs of the outside world reach this instance's push listener, such as"
                            + " https://push.example.org/dateline; without one everything is polled.")
            .where(text -> text.isEmpty() || WebAddress.read(text).isPresent(), "an http or https address");
    private static final Setting<String> LISTEN = Setting.text(
                    "ingest.push-listen",
                    "127.0.0.1:8081",
                    "Where the push listener listens, host:port; put a proxy with TLS in front of it. Only opened with a callback address.")
            .where(text -> text.matches(".+:\\d{1,5}") && port(text) <= 65535, "host:port");
    private static final Setting<String> KEY = Setting.secret(
            "ingest.push-key",
            "Secret text from which callback addresses and hub secrets are derived, so that subscriptions outlive a"
                    + " restart; without one each start makes its own and subscribes anew.");
    private static final Setting<DataSize> LARGEST = Setting.size(
            "ingest.push-size",
            DataSize.ofMebibytes(4),
            "Largest delivery of a hub that is taken; of a larger one the origin is asked.");

    /** Hubs cannot reach us. */
    public static final PushConfig OFF =
            new PushConfig(Optional.empty(), "127.0.0.1", 0, PushKey.random(), DataSize.ofMebibytes(1));

    /** All of them. */
    public static final List<Setting<?>> SETTINGS = List.of(CALLBACK, LISTEN, KEY, LARGEST);

    /** What was set. */
    public static PushConfig from(Settings settings) {
        String listen = settings.get(LISTEN);
        String key = settings.get(KEY);
        return new PushConfig(
                WebAddress.read(settings.get(CALLBACK)),
                listen.substring(0, listen.lastIndexOf(':')),
                port(listen),
                key.isEmpty() ? PushKey.random() : PushKey.of(key),
                settings.get(LARGEST));
    }

    private static int port(String listen) {
        return Integer.parseInt(listen.substring(listen.lastIndexOf(':') + 1));
    }
}
