package dev.dateline.app.command;

import dev.dateline.schemas.setting.Setting;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Flags that stand for a setting. */
final class Shorthands {
    private Shorthands() {}

    /** Sets it when the flag was given. */
    static void put(Map<String, String> set, Setting<?> setting, @Nullable Object given) {
        if (given != null) {
            set.put(setting.key(), given.toString());
        }
    }
}
