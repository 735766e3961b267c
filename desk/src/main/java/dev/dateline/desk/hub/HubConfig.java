package dev.dateline.desk.hub;

import dev.dateline.schemas.setting.Setting;
import dev.dateline.schemas.setting.Settings;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Which hub is announced.
 *
 * @param hub its address; empty for none
 * @param pause between two looks for changes
 */
public record HubConfig(Optional<URI> hub, Duration pause) {
    public static final Setting<String> HUB = Setting.text(
                    "desk.feeds.hub",
                    "",
                    "Address of a WebSub hub that the desk's feeds announce and that is told when they change; nothing"
                            + " for none. The hub must be able to read the feeds.")
            .where(HubConfig::isAddress, "an http or https address, or nothing");

    public static final Setting<Duration> PAUSE = Setting.duration(
                    "desk.feeds.hub-pause",
                    Duration.ofSeconds(5),
                    "How often the desk looks which feeds changed, to tell the hub.")
            .where(pause -> pause.toMillis() >= 100, "100 ms or more");

    /** All settings about it. */
    public static final List<Setting<?>> SETTINGS = List.of(HUB, PAUSE);

    /** No hub. */
    public static final HubConfig NONE = new HubConfig(Optional.empty(), Duration.ofSeconds(5));

    /** The hub's part of the settings. */
    public static HubConfig from(Settings settings) {
        String hub = settings.get(HUB);
        return new HubConfig(hub.isBlank() ? Optional.empty() : Optional.of(URI.create(hub)), settings.get(PAUSE));
    }

    private static boolean isAddress(String text) {
        return text.isBlank() || text.matches("https?://[^\\s/]+(/\\S*)?");
    }
}
