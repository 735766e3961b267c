package dev.dateline.domain.article.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text's language: by its script where that decides, else by the votes of the fastText model {@code lid.176.ftz}, of
 * small words, of {@linkplain LetterRuns runs of letters}, of alphabets and of what the page or feed declares. Works on a headline alone. The model is loaded on first use. Safe for use by many threads.
 */
public final class LanguageIdentifier {

    private static final double DECLARED = 0.5;
    private static final int SAMPLE = 400;
    private static final double SURE = 0.9;
    private static final double NEGLIGIBLE = 0.001;
    private static final double BEYOND_DOUBT = 0.95;
    private static final double UNSEEN = 0.003;
    private static final double WORD = 1.0;
    private static final double RUN = 1.7;
    private static final double MOST_RUN = 0.5;
    private static final double MOST_RUNS = 10;
    /** What a language loses of whose runs of letters nothing is known. */
    private static final double NO_RUNS = 4;
    /** Japanese without a single kana is rare. */
    private static final double NO_KANA = 1.5;

    private static final double LETTER = 1.2;
    private static final double RARE = 2.5;
    private static final double PRIOR_IN_WORDS = 12;
    private static final double MOST_PRIOR = 3;
    private static final double LEAST_PRIOR = 0.5;

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

    private static final class Model {
        static final FastTextModel LOADED = load();
        static final List<String> TAGS = LOADED.labels().stream()
                .map(label -> NEWS_NAMES.getOrDefault(label, label))
                .toList();

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

    /**
     * The language of a text; the declared one ({@code de}, {@code en-GB}, {@code ru_RU}) weighs the more the fewer words
     * there are, and decides where there are none.
     */
    public static Language identify(String text, @Nullable String declared) {
        WordScan scan = WordScan.of(text.length() > SAMPLE ? text.substring(0, SAMPLE) : text);
        String hint = primary(declared);
        if (scan.main() == UnicodeScript.COMMON) {
            return hint.isEmpty() ? Language.UNKNOWN : new Language(hint, DECLARED);
        }
        String only = BY_SCRIPT.get(scan.main());
        return only != null ? new Language(only, 0.99) : judge(scan, hint);
    }

    /**
     * Votes of model, small words, alphabets and declaration, as logarithms of odds; where these leave a doubt, of runs of
     * letters, too.
     */
    private static Language judge(WordScan scan, String hint) {
        Map<String, Double> votes = votes(scan, hint);
        Language told = votes.isEmpty() ? Language.UNKNOWN : likeliest(votes);
        if (told.confidence() > BEYOND_DOUBT) {
            return told;
        }
        Map<String, Double> runs = runs(scan);
        if (!runs.isEmpty()) {
            Set<Integer> letters = Alphabets.special(scan.lower());
            runs.keySet()
                    .forEach(
                            tag -> votes.putIfAbsent(tag, Math.log(UNSEEN) - LETTER * Alphabets.foreign(tag, letters)));
            votes.replaceAll((tag, vote) -> vote + Math.max(runs.getOrDefault(tag, -NO_RUNS), -MOST_RUNS));
        }
        return votes.isEmpty() ? byScript(scan.main()) : likeliest(votes);
    }

    private static Map<String, Double> votes(WordScan scan, String hint) {
        Map<String, Double> model = model(scan);
        Map<String, Double> words = FunctionWords.in(scan.lower());
        Set<Integer> letters = Alphabets.special(scan.lower());
        Set<String> candidates = new TreeSet<>(model.keySet());
        candidates.addAll(words.keySet());
        if (!hint.isEmpty()) {
            candidates.add(hint);
        }
        double prior = Math.min(
                MOST_PRIOR, Math.max(LEAST_PRIOR, PRIOR_IN_WORDS / scan.words().size()));
        Map<String, Double> votes = new TreeMap<>();
        for (String tag : candidates) {
            if (isWrittenIn(tag, scan.main())) {
                double vote = Math.log(model.getOrDefault(tag, 0.0) + UNSEEN)
                        + WORD * words.getOrDefault(tag, 0.0)
                        - LETTER * Alphabets.foreign(tag, letters)
                        + (tag.equals("zh") ? NO_KANA : 0)
                        - (Alphabets.isNewsLanguage(tag) ? 0 : RARE)
                        + (tag.equals(hint) ? prior : 0);
                votes.put(tag, vote);
            }
        }
        return votes;
    }

    /**
     * How much less likely each language writes these runs of letters than the likeliest one does; weighed. Galician has no
     * counts of its own and takes those of its neighbours.
     */
    private static Map<String, Double> runs(WordScan scan) {
        if (scan.main() != UnicodeScript.LATIN && scan.main() != UnicodeScript.CYRILLIC) {
            return Map.of();
        }
        Map<String, Double> runs = new HashMap<>(LetterRuns.in(scan.lower().stream()
                .filter(word -> UnicodeScript.of(word.charAt(0)) == scan.main())
                .toList()));
        runs.keySet().removeIf(tag -> !isWrittenIn(tag, scan.main()));
        if (scan.main() == UnicodeScript.LATIN) {
            runs.put("gl", Math.max(runs.getOrDefault("es", -MOST_RUNS), runs.getOrDefault("pt", -MOST_RUNS)));
        }
        double best = Collections.max(runs.values());
        int letters = scan.lower().stream().mapToInt(String::length).sum();
        double weight = Math.min(MOST_RUN, RUN / Math.sqrt(Math.min(letters, LetterRuns.ENOUGH_LETTERS)));
        runs.replaceAll((tag, told) -> weight * (told - best));
        return runs;
    }

    private static Language likeliest(Map<String, Double> votes) {
        Map.Entry<String, Double> best = Collections.max(votes.entrySet(), Map.Entry.comparingByValue());
        double sum = votes.values().stream()
                .mapToDouble(vote -> Math.exp(vote - best.getValue()))
                .sum();
        return new Language(best.getKey(), 1 / sum);
    }

    /** What the model says of the text as it stands and in lower case: capitals look foreign to it. */
    private static Map<String, Double> model(WordScan scan) {
        Map<String, Double> told = new HashMap<>();
        if (!scan.capitals()) {
            add(scan.words(), told);
        }
        boolean sure = told.values().stream().anyMatch(share -> share > SURE);
        if (!sure) {
            told.replaceAll((tag, share) -> share / 2);
            Map<String, Double> calm = new HashMap<>();
            add(scan.lower(), calm);
            calm.forEach((tag, share) -> told.merge(tag, scan.capitals() ? share : share / 2, Double::sum));
        }
        return told;
    }

    private static void add(List<String> words, Map<String, Double> shares) {
        Model.LOADED.probabilities(words).ifPresent(probabilities -> {
            for (int i = 0; i < probabilities.length; i++) {
                if (probabilities[i] > NEGLIGIBLE) {
                    shares.merge(Model.TAGS.get(i), probabilities[i], Double::sum);
                }
            }
        });
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

    private static String primary(@Nullable String declared) {
        String tag = declared == null
                ? ""
                : declared.strip().replace('_', '-').split("-", 2)[0].toLowerCase(Locale.ROOT);
        return tag.matches("[a-z]{2,3}") && !tag.equals("und") ? NEWS_NAMES.getOrDefault(tag, tag) : "";
    }
}
