package dev.dateline.schemas.setting;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was set, all of it checked: every key is known and every value can be read. A flag outweighs the environment, the
 * environment a file, a file the default.
 */
public final class Settings {
    private static final String ENVIRONMENT_PREFIX = "DATELINE_";

    private final Map<String, Given> given;

    private Settings(Map<String, Given> given) {
        this.given = Map.copyOf(given);
    }

    /** Nothing set: every setting has its default. */
    public static Settings defaults() {
        return new Settings(Map.of());
    }

    /** These keys set, for callers that know what they do: neither keys nor values are checked until they are asked for. */
    public static Settings of(Map<String, String> values) {
        Map<String, Given> given = new HashMap<>();
        values.forEach((key, text) -> given.put(key, new Given(text, key)));
        return new Settings(given);
    }

    /** Settings to be collected; only these may be set. */
    public static Builder among(Collection<? extends Setting<?>> known) {
        return new Builder(List.copyOf(known));
    }

    /**
     * The value that was set, or the default.
     *
     * @throws SettingsRejected when it cannot be read
     */
    public <T> T get(Setting<T> setting) {
        Given text = given.get(setting.key());
        return text == null ? setting.defaultValue() : text.read(setting);
    }

    /** What was set as it was written, or the default's text. */
    public String text(Setting<?> setting) {
        Given text = given.get(setting.key());
        return text == null ? setting.defaultText() : text.text();
    }

    /** Whether it was set at all. */
    public boolean has(Setting<?> setting) {
        return given.containsKey(setting.key());
    }

    /** A text and where it was given, in words for a message. */
    private record Given(String text, String where) {
        <T> T read(Setting<T> setting) {
            try {
                return setting.reader().apply(text);
            } catch (IllegalArgumentException unreadable) {
                String found = setting.secret() ? "." : ", not \"" + text + "\".";
                throw new SettingsRejected(where + " must be " + unreadable.getMessage() + found);
            }
        }
    }

    /** Collects what was set; later calls outweigh earlier ones. */
    public static final class Builder {
        private final List<Setting<?>> known;
        private final Map<String, Given> given = new HashMap<>();

        private Builder(List<Setting<?>> known) {
            this.known = known;
        }

        /** Lines of {@code key = value} in UTF-8; lines that begin with {@code #} are comments. */
        public Builder file(Path file) {
            SettingsFile.read(file).forEach(line -> {
                String where = "Line " + line.number() + " of " + file + ": ";
                put(line.key(), line.value(), where + line.key(), where);
            });
            return this;
        }

        /**
         * Variables whose names begin with {@code DATELINE_}.
         *
         * @param others names with this prefix that are no settings
         */
        public Builder environment(Map<String, String> environment, Set<String> others) {
            Map<String, String> keys = new HashMap<>();
            known.forEach(setting -> keys.put(setting.environment(), setting.key()));
            environment.forEach((name, text) -> {
                if (keys.containsKey(name)) {
                    given.put(keys.get(name), new Given(text, "The environment variable " + name));
                } else if (name.startsWith(ENVIRONMENT_PREFIX) && !others.contains(name)) {
                    throw new SettingsRejected("The environment variable " + name + " sets nothing"
                            + NearestName.hint(name, keys.keySet()));
                }
            });
            return this;
        }

        /** Keys and values of the command line. */
        public Builder flags(Map<String, String> flags) {
            flags.forEach((key, text) -> put(key, text, key, ""));
            return this;
        }

        /**
         * Checks every value.
         *
         * @throws SettingsRejected for the first that cannot be read
         */
        public Settings build() {
            for (Setting<?> setting : known) {
                Given text = given.get(setting.key());
                if (text != null) {
                    text.read(setting);
                }
            }
            return new Settings(given);
        }

        private void put(String key, String text, String where, String place) {
            List<String> keys = known.stream().map(Setting::key).toList();
            if (!keys.contains(key)) {
                throw new SettingsRejected(place + "there is no setting " + key + NearestName.hint(key, keys));
            }
            given.put(key, new Given(text, where));
        }
    }
}
