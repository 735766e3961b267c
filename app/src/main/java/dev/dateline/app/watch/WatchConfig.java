package dev.dateline.app.watch;

import dev.dateline.schemas.setting.Setting;
import dev.dateline.schemas.setting.Settings;
import java.util.List;

/**
 * How a process can be watched.
 *
 * @param listen host:port of the page for programs that watch; empty for none
 * @param series how many series a counter may have
 * @param format how log lines are written
 * @param told the least level that goes to standard error
 */
public record WatchConfig(String listen, int series, LogFormat format, LogLevel told) {

    /** How log lines are written. */
    public enum LogFormat {
        /** For people. */
        TEXT,
        /** One JSON object a line, for programs. */
        JSON
    }

    /** How much of the log goes to standard error. */
    public enum LogLevel {
        INFO,
        WARN
    }

    private static final Setting<String> LISTEN = Setting.text(
                    "watch.listen",
                    "",
                    "Where the process answers programs that watch it, host:port: /metrics for Prometheus, /live and"
                            + " /ready; empty for nowhere. It needs no key and tells numbers and names of sources: keep"
                            + " it off the open network.")
            .where(WatchConfig::isAddress, "empty, or host:port");
    private static final Setting<Integer> SERIES = Setting.number(
                    "watch.series",
                    200,
                    "How many sources, or outlets, each metric tells apart; those beyond are counted together. More"
                            + " cost memory here and in Prometheus.")
            .where(n -> n > 0, "a number above 0");
    private static final Setting<LogFormat> FORMAT = Setting.choice(
            "log.format",
            LogFormat.TEXT,
            "text, or json: one object a line, with time, level, thread, logger, message and the ids it is about.");
    private static final Setting<LogLevel> TOLD = Setting.choice(
            "log.console",
            LogLevel.WARN,
            "How much of the log goes to standard error, too: warn, or info as well, as one wants it of a container.");

    public static final List<Setting<?>> SETTINGS = List.of(LISTEN, SERIES, FORMAT, TOLD);

    public static WatchConfig from(Settings settings) {
        return new WatchConfig(settings.get(LISTEN), settings.get(SERIES), settings.get(FORMAT), settings.get(TOLD));
    }

    /** Whether anybody may watch. */
    public boolean isWatched() {
        return !listen.isEmpty();
    }

    String host() {
        return listen.substring(0, listen.lastIndexOf(':'));
    }

    int port() {
        return Integer.parseInt(listen.substring(listen.lastIndexOf(':') + 1));
    }

    private static boolean isAddress(String text) {
        return text.isEmpty() || text.matches("[^:\\s]+:\\d{1,5}|\\[[0-9a-fA-F:]+\\]:\\d{1,5}");
    }
}
