package dev.dateline.bench.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/**
 * Makes {@code letter-runs.bin}, which the language identifier reads, from the n-gram models in a jar of the library
 * lingua (Apache 2.0, counted on the news of Leipzig's Wortschatz): of each language the runs of up to five letters that
 * change its probabilities most. {@code LetterRunsBuilder lingua.jar letter-runs.bin}.
 */
public final class LetterRunsBuilder {

    private static final List<String> LENGTHS = List.of("unigrams", "bigrams", "trigrams", "quadrigrams", "fivegrams");
    private static final List<String> MODELS = List.of(
            ("en de fr es pt it nl sv nb nn da fi is pl cs sk sl hr sr sr-Latn hu ro tr az id ms vi tl ca eu et lv lt sq af sw ga cy"
                            + " eo so ru uk bg be mk kk mn")
                    .split(" "));
    private static final String LATIN_SERBIAN = "sr-Latn";
    private static final Map<String, String> NEWS_NAMES = Map.of("nb", "no", "nn", "no", LATIN_SERBIAN, "sr");
    private static final String CYRILLIC = "абвгдђежзијклмнопрстћуфхцчшљњџ";
    private static final List<String> LATIN =
            List.of("a b v g d đ e ž z i j k l m n o p r s t ć u f h c č š lj nj dž".split(" "));
    private static final double SHORTENED = Math.log(0.4);
    private static final double STRANGE = -12;

    private final ZipFile jar;
    private final int kept;

    private LetterRunsBuilder(ZipFile jar, int kept) {
        this.jar = jar;
        this.kept = kept;
    }

    public static void main(String[] arguments) throws IOException {
        int kept = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 8_000;
        Map<String, Map<String, Double>> models = new TreeMap<>();
        try (ZipFile jar = new ZipFile(arguments[0])) {
            LetterRunsBuilder builder = new LetterRunsBuilder(jar, kept);
            for (String model : MODELS) {
                models.put(model, builder.runs(model));
            }
        }
        try (DataOutputStream file = new DataOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            write(models, file);
        }
    }

    private static void write(Map<String, Map<String, Double>> models, DataOutputStream file) throws IOException {
        file.writeByte(models.size());
        file.writeInt(models.values().stream().mapToInt(Map::size).sum());
        for (Map.Entry<String, Map<String, Double>> model : models.entrySet()) {
            file.writeUTF(NEWS_NAMES.getOrDefault(model.getKey(), model.getKey()));
            file.writeInt(model.getValue().size());
            String before = "";
            for (Map.Entry<String, Double> run : new TreeMap<>(model.getValue()).entrySet()) {
                int shared = shared(before, run.getKey());
                file.writeByte(shared << 4 | run.getKey().length());
                file.writeChars(run.getKey().substring(shared));
                file.writeByte((int) Math.min(255, Math.round(-run.getValue() * 16)));
                before = run.getKey();
            }
        }
    }

    private static int shared(String before, String run) {
        int shared = 0;
        while (shared < before.length() && shared < run.length() && before.charAt(shared) == run.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    /** A language's runs and the logarithms of the probability of their last letter after the others. */
    private Map<String, Double> runs(String language) throws IOException {
        Map<String, Double> joint = language.equals(LATIN_SERBIAN) ? inLatin(joint("sr")) : joint(language);
        Map<String, Double> runs = new HashMap<>();
        for (int length = 1; length <= LENGTHS.size(); length++) {
            List<Run> candidates = new ArrayList<>();
            for (Map.Entry<String, Double> entry : joint.entrySet()) {
                String run = entry.getKey();
                if (run.length() == length) {
                    double context = length == 1 ? 1 : joint.getOrDefault(run.substring(0, length - 1), 0.0);
                    double told = Math.log(entry.getValue() / context);
                    double gain = Math.abs(told - without(run, runs)) * entry.getValue();
                    if (context > 0 && told <= 0) {
                        candidates.add(new Run(run, told, gain));
                    }
                }
            }
            candidates.stream()
                    .sorted(Comparator.comparingDouble(Run::gain).reversed().thenComparing(Run::letters))
                    .limit(length < 3 ? Integer.MAX_VALUE : kept)
                    .forEach(run -> runs.put(run.letters(), run.probability()));
        }
        return runs;
    }

    private record Run(String letters, double probability, double gain) {}

    /** What would be told of a run's last letter if the run were not known. */
    private static double without(String run, Map<String, Double> runs) {
        double shortened = 0;
        for (int from = 1; from < run.length(); from++) {
            shortened += SHORTENED;
            Double known = runs.get(run.substring(from));
            if (known != null) {
                return known + shortened;
            }
        }
        return STRANGE + shortened;
    }

    /** How often each run stands in a text, as a share of all runs of its length; the jar has conditional probabilities. */
    private Map<String, Double> joint(String language) throws IOException {
        Map<String, Double> joint = new HashMap<>();
        for (String length : LENGTHS) {
            var entry = jar.getEntry("language-models/" + language + "/" + length + ".json");
            JsonNode shares =
                    new ObjectMapper().readTree(jar.getInputStream(entry)).path("ngrams");
            Map<String, Double> longer = new HashMap<>();
            shares.properties().forEach(share -> {
                String[] parts = share.getKey().split("/");
                double conditional = Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
                for (String run : share.getValue().asText().split(" ")) {
                    double before = run.length() == 1 ? 1 : joint.getOrDefault(run.substring(0, run.length() - 1), 0.0);
                    longer.put(run, conditional * before);
                }
            });
            longer.values().removeIf(share -> share == 0);
            joint.putAll(longer);
        }
        return joint;
    }

    /**
     * Serbian is counted in Cyrillic letters only. Three of them are two Latin letters each, and a Latin run may begin or
     * end within such a pair.
     */
    private static Map<String, Double> inLatin(Map<String, Double> cyrillic) {
        Map<String, Double> latin = new HashMap<>();
        cyrillic.forEach((run, share) -> {
            String written = inLatin(run);
            int first = isPair(run.charAt(0)) ? 1 : 0;
            int last = isPair(run.charAt(run.length() - 1)) ? 1 : 0;
            for (int from = 0; from <= first; from++) {
                for (int until = written.length() - last; until <= written.length(); until++) {
                    if (from < until && until - from <= LENGTHS.size()) {
                        latin.merge(written.substring(from, until), share, Double::sum);
                    }
                }
            }
        });
        return latin;
    }

    private static boolean isPair(char letter) {
        return "љњџ".indexOf(letter) >= 0;
    }

    private static String inLatin(String cyrillic) {
        StringBuilder latin = new StringBuilder();
        for (char letter : cyrillic.toCharArray()) {
            int place = CYRILLIC.indexOf(letter);
            latin.append(place < 0 ? String.valueOf(letter) : LATIN.get(place));
        }
        return latin.toString();
    }
}
