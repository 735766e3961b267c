package dev.dateline.schemas.setting;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One thing that can be set: declared once, read everywhere through it.
 *
 * @param key lower case, words joined by hyphens, parts by dots: {@code ingest.host-spacing}
 * @param defaultText the default as one would write it
 * @param meaning one sentence, with the trade-off
 * @param reader text to value; throws {@link IllegalArgumentException} whose message says what is expected
 * @param secret whether its value is never to be printed
 * @param <T> the type of values
 */
public record Setting<T>(String key, String defaultText, String meaning, Function<String, T> reader, boolean secret) {

    /** A setting whose value may be printed. */
    public Setting(String key, String defaultText, String meaning, Function<String, T> reader) {
        this(key, defaultText, meaning, reader, false);
    }

    public static Setting<String> text(String key, String defaultValue, String meaning) {
        return new Setting<>(key, defaultValue, meaning, Function.identity());
    }

    /** A text that is never printed, none by default. */
    public static Setting<String> secret(String key, String meaning) {
        return new Setting<>(key, "", meaning, Function.identity(), true);
    }

    public static Setting<Integer> number(String key, int defaultValue, String meaning) {
        return new Setting<>(key, Integer.toString(defaultValue), meaning, Setting::readNumber);
    }

    public static Setting<Double> decimal(String key, double defaultValue, String meaning) {
        return new Setting<>(key, Double.toString(defaultValue), meaning, Setting::readDecimal);
    }

    public static Setting<Boolean> bool(String key, boolean defaultValue, String meaning) {
        return new Setting<>(key, Boolean.toString(defaultValue), meaning, Setting::readBool);
    }

    public static Setting<Duration> duration(String key, Duration defaultValue, String meaning) {
        return new Setting<>(key, DurationText.of(defaultValue), meaning, DurationText::parse);
    }

    public static Setting<DataSize> size(String key, DataSize defaultValue, String meaning) {
        return new Setting<>(key, defaultValue.toString(), meaning, DataSize::parse);
    }

    /** A path; {@code ~/} at its beginning is the user's home. */
    public static Setting<Path> path(String key, String defaultValue, String meaning) {
        return new Setting<>(key, defaultValue, meaning, Setting::readPath);
    }

    /** One of the constants of an enum, written in lower case with hyphens. */
    public static <E extends Enum<E>> Setting<E> choice(String key, E defaultValue, String meaning) {
        return new Setting<>(
                key, written(defaultValue), meaning, text -> readChoice(defaultValue.getDeclaringClass(), text));
    }

    /** The same setting that also refuses values for which the rule does not hold; {@code expected} continues "must be". */
    public Setting<T> where(Predicate<T> rule, String expected) {
        return new Setting<>(
                key,
                defaultText,
                meaning,
                text -> {
                    T value = reader.apply(text);
                    if (!rule.test(value)) {
                        throw new IllegalArgumentException(expected);
                    }
                    return value;
                },
                secret);
    }

    /** The environment variable that sets it: {@code DATELINE_INGEST_HOST_SPACING}. */
    public String environment() {
        return "DATELINE_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    T defaultValue() {
        return reader.apply(defaultText);
    }

    private static Integer readNumber(String text) {
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a whole number", e);
        }
    }

    private static Double readDecimal(String text) {
        try {
            return Double.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a number such as 0.5", e);
        }
    }

    private static Boolean readBool(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> throw new IllegalArgumentException("true or false");
        };
    }

    private static Path readPath(String text) {
        return text.startsWith("~/") ? Path.of(System.getProperty("user.home"), text.substring(2)) : Path.of(text);
    }

    private static <E extends Enum<E>> E readChoice(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> written(constant).equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Setting::written)
                                .collect(Collectors.joining(", "))));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
