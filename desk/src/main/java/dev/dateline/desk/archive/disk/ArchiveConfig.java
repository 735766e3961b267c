package dev.dateline.desk.archive.disk;

import dev.dateline.schemas.setting.DataSize;
import dev.dateline.schemas.setting.Setting;
import dev.dateline.schemas.setting.Settings;
import java.time.Duration;
import java.util.List;

/**
 * How much the desk keeps on disk.
 *
 * @param enabled whether it keeps anything
 * @param kept how long, by the wire's time
 * @param largest how much room it may take
 * @param free how much room it leaves to others
 */
public record ArchiveConfig(boolean enabled, Duration kept, DataSize largest, DataSize free) {

    public static final Setting<Boolean> ENABLED = Setting.bool(
            "desk.archive",
            true,
            "Whether this desk keeps stories, articles and events on disk, for search, versions and looking back;"
                    + " an article takes some 5 kB.");

    public static final Setting<Integer> DAYS = Setting.number(
                    "desk.archive.days",
                    90,
                    "How many days the desk's archive keeps what has not changed since, by the wire's time.")
            .where(days -> days >= 1 && days <= 3_650, "1 to 3650");

    public static final Setting<DataSize> SIZE = Setting.size(
            "desk.archive.size",
            DataSize.ofMebibytes(20 << 10),
            "How much room the desk's archive may take on disk; beyond it the oldest articles and events go.");

    public static final Setting<DataSize> FREE = Setting.size(
            "desk.archive.free",
            DataSize.ofMebibytes(256),
            "How much room the desk's archive leaves on the disk; with less left it takes up nothing more and says"
                    + " so.");

    /** All settings of the archive. */
    public static final List<Setting<?>> SETTINGS = List.of(ENABLED, DAYS, SIZE, FREE);

    /** The archive's part of the settings. */
    public static ArchiveConfig from(Settings settings) {
        return new ArchiveConfig(
                settings.get(ENABLED), Duration.ofDays(settings.get(DAYS)), settings.get(SIZE), settings.get(FREE));
    }
}
