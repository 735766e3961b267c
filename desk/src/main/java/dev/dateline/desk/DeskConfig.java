package dev.dateline.desk;

import dev.dateline.desk.hub.HubConfig;
import dev.dateline.desk.web.WebAddress;
import dev.dateline.schemas.setting.Setting;
import dev.dateline.schemas.setting.Settings;
import java.util.List;

/**
 * How the desk is set up.
 *
 * @param address where it listens
 * @param stories how many stories it keeps in memory
 */
public record DeskConfig(WebAddress address, int stories) {

    public static final Setting<String> HOST = Setting.text(
            "desk.host",
            "127.0.0.1",
            "Address the desk listens on; 0.0.0.0 opens it to the network, where everyone who reaches it can read it"
                    + " and register schemas.");

    public static final Setting<Integer> PORT = Setting.number(
                    "desk.port", 8080, "Port the desk listens on; 0 takes any that is free.")
            .where(port -> port >= 0 && port <= 65_535, "a port from 0 to 65535");

    public static final Setting<Integer> STORIES = Setting.number(
                    "desk.stories",
                    2_000,
                    "How many stories the desk keeps in memory, those seen last; a thousand take some 10 MB.")
            .where(stories -> stories >= 1, "at least 1");

    /** All settings of the desk. */
    public static final List<Setting<?>> SETTINGS = List.of(HOST, PORT, STORIES, HubConfig.HUB, HubConfig.PAUSE);

    /** The desk's part of the settings. */
    public static DeskConfig from(Settings settings) {
        return new DeskConfig(new WebAddress(settings.get(HOST), settings.get(PORT)), settings.get(STORIES));
    }
}
