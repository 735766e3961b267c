package dev.dateline.domain.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text's language: by its script where that decides, else by the fastText model {@code lid.176.ftz}, else by what
 * the page or feed declares. Works on a headline alone. The model is loaded on first use. Safe for use by many threads.
 */
public final class LanguageIdentifier {

    private static final int SHORT = 24;
    private static final double SURE = 0.6;
    private static final double SURE_WHEN_SHORT = 0.85;
    private static final double DECLARED = 0.5;
    private static final int SAMPLE = 600;

    private static final Pattern NOT_WORDS = Pattern.compile("https?://\\S+|[@#]\\S+|[\\p{Punct}\\d\\p{Sc}\\p{So}]+");

    private static final Map<UnicodeScript, String> BY_SCRIPT = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.MYANMAR, "my")));

    /** The model's names for dialects and old codes, as news names them. */
    private static final Map<String, String> NEWS_NAMES = Map.of(
            "arz", "ar", "als", "de", "bar", "de", "nn", "no", "nb", "no", "yue", "zh", "wuu", "zh", "iw", "he", "in",
            "id");

    private static final Set<String> CYRILLIC = Set.of(
            "ru", "uk", "bg", "be", "sr", "mk", "kk", "ky", "mn", "tg", "tt", "ba", "cv", "ce", "os", "sh", "sah",
            "bxr", "xal", "myv", "mhr", "mrj", "krc", "kv", "av", "lez", "rue", "tyv", "az", "uz");
    private static final Set<String> ARABIC =
            Set.of("ar", "fa", "ur", "ps", "ckb", "ug", "sd", "azb", "pnb", "mzn", "lrc", "az", "ku");

    private static final Pattern UKRAINIAN = Pattern.compile("[іїєґІЇЄҐ]");
    private static final Pattern NOT_UKRAINIAN = Pattern.compile("[ыэъёЫЭЪЁ]");

    private static final class Model {
        static final FastTextModel LOADED = load();

        private static FastTextModel load() {
            try (InputStream file =
                    Objects.requireNonNull(LanguageIdentifier.class.getResourceAsStream("lid.176.ftz"))) {
                return FastTextModel.read(file.readAllBytes());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private LanguageIdentifier() {}

    /** The language of a text; {@link Language#UNKNOWN} when it has no words. */
    public static Language identify(String text) {
        return identify(text, null);
    }

    /** The language of a text; the declared one ({@code de}, {@code en-GB}, {@code ru_RU}) decides where the text does not. */
    public static Language identify(String text, @Nullable String declared) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        String words = NOT_WORDS.matcher(sample).replaceAll(" ").strip();
        Map<UnicodeScript, Long> scripts = scripts(words);
        UnicodeScript main = main(scripts);
        String hint = primary(declared);
        if (main == UnicodeScript.COMMON) {
            return hint.isEmpty() ? Language.UNKNOWN : new Language(hint, DECLARED);
        }
        String only = BY_SCRIPT.get(main == UnicodeScript.HAN && isJapanese(scripts) ? UnicodeScript.HIRAGANA : main);
        return only != null ? new Language(only, 0.99) : judge(words, main, hint);
    }

    private static Language judge(String words, UnicodeScript main, String hint) {
        Language guess = Model.LOADED.predict(calm(words));
        String tag = guess.tag().equals("ru") && isUkrainian(words) ? "uk" : guess.tag();
        Language told = new Language(NEWS_NAMES.getOrDefault(tag, tag), guess.confidence());
        boolean possible = isWrittenIn(told.tag(), main);
        double enough = words.length() < SHORT ? SURE_WHEN_SHORT : SURE;
        if (possible
                && (hint.isEmpty() || told.confidence() >= enough || told.tag().equals(hint))) {
            return told;
        }
        return !hint.isEmpty() && isWrittenIn(hint, main)
                ? new Language(hint, DECLARED)
                : possible ? told : byScript(main);
    }

    /** Letters that Russian has not, and none that Ukrainian has not. */
    private static boolean isUkrainian(String words) {
        return UKRAINIAN.matcher(words).find() && !NOT_UKRAINIAN.matcher(words).find();
    }

    /** Headlines in capitals look foreign to the model. */
    private static String calm(String words) {
        long letters = words.chars().filter(Character::isLetter).count();
        long capitals = words.chars().filter(Character::isUpperCase).count();
        return capitals * 2 > letters ? words.toLowerCase(Locale.ROOT) : words;
    }

    private static Language byScript(UnicodeScript main) {
        return switch (main) {
            case CYRILLIC -> new Language("ru", 0.3);
            case ARABIC -> new Language("ar", 0.3);
            case HAN -> new Language("zh", 0.5);
            case HEBREW -> new Language("he", 0.5);
            case DEVANAGARI -> new Language("hi", 0.5);
            default -> Language.UNKNOWN;
        };
    }

    private static boolean isWrittenIn(String tag, UnicodeScript main) {
        return switch (main) {
            case CYRILLIC -> CYRILLIC.contains(tag);
            case ARABIC -> ARABIC.contains(tag);
            case HAN -> tag.equals("zh") || tag.equals("ja");
            case HEBREW -> tag.equals("he") || tag.equals("yi");
            case DEVANAGARI ->
                Set.of("hi", "mr", "ne", "sa", "bh", "mai", "gom", "new", "dty").contains(tag);
            case LATIN ->
                !Set.of("ru", "uk", "bg", "be", "mk", "ar", "fa", "ur", "ps", "zh", "ja", "ko", "he", "el", "hi", "th")
                        .contains(tag);
            default -> true;
        };
    }

    private static Map<UnicodeScript, Long> scripts(String words) {
        Map<UnicodeScript, Long> counts = new EnumMap<>(UnicodeScript.class);
        words.codePoints().filter(Character::isLetter).forEach(c -> counts.merge(UnicodeScript.of(c), 1L, Long::sum));
        return counts;
    }

    private static UnicodeScript main(Map<UnicodeScript, Long> scripts) {
        return scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }

    /** Japanese mixes ideographs with kana; a tenth of kana is enough to tell. */
    private static boolean isJapanese(Map<UnicodeScript, Long> scripts) {
        long kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0L) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0L);
        return kana * 10 >= scripts.getOrDefault(UnicodeScript.HAN, 0L) && kana > 0;
    }

    private static String primary(@Nullable String declared) {
        String tag = declared == null
                ? ""
                : declared.strip().replace('_', '-').split("-", 2)[0].toLowerCase(Locale.ROOT);
        return tag.matches("[a-z]{2,3}") && !tag.equals("und") ? NEWS_NAMES.getOrDefault(tag, tag) : "";
    }
}
