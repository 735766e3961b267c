package dev.dateline.desk.view;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A language as a page shows it.
 *
 * @param code BCP 47 primary language, for instance {@code ar}
 * @param name its name in itself, for instance العربية
 * @param tag what goes into a {@code lang} attribute; null when the language is unknown
 */
public record Language(String code, String name, @Nullable String tag) {

    private static final String UNKNOWN = "und";

    /** The language of a lane. */
    public static Language of(String code) {
        if (code.isBlank() || code.equals(UNKNOWN)) {
            return new Language(code, "Unknown language", null);
        }
        Locale locale = Locale.forLanguageTag(code);
        String name = locale.getDisplayLanguage(locale);
        String shown = name.isEmpty() ? code : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
        return new Language(code, shown, code);
    }

    /** Two or three capital letters for a badge. */
    public String badge() {
        return tag == null ? "??" : code.toUpperCase(Locale.ROOT);
    }
}
