package dev.dateline.schemas.setting;

import java.util.List;

/** Settings as a page for people. */
public final class SettingsReference {
    private SettingsReference() {}

    /** A markdown table, a row a setting in the given order, with a newline at its end. */
    public static String table(List<? extends Setting<?>> settings) {
        var table = new StringBuilder("| key | environment | default | meaning |\n|---|---|---|---|\n");
        settings.forEach(setting -> table.append("| `")
                .append(setting.key())
                .append("` | `")
                .append(setting.environment())
                .append("` | ")
                .append(setting.defaultText().isEmpty() ? "none" : "`" + setting.defaultText() + "`")
                .append(" | ")
                .append(setting.meaning().replace("|", "\\|"))
                .append(" |\n"));
        return table.toString();
    }
}
