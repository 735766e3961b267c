package dev.dateline.domain.story.lane;

import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.TermCount;
import dev.dateline.domain.story.words.FeatureExtractor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Development tool: turns a list of how often words are used into the table that {@link StaticTerms} ships for a language.
 * A word that makes up the share f of all words stands in 1 - e^(-10 f) of the headlines of ten words. Terms in fewer
 * than 5 of 30,000 such headlines are left out: for them the table would count less than a tenth of a report.
 *
 * <pre>TermTable OUT_DIR WORDS.txt…</pre>
 *
 * <p>Each file is named for its language, {@code sl.txt}, and has a word, a tab and its share a line. The shipped tables are
 * made of the small lists of wordfreq 3.1 (get_frequency_dict in Python), see the notice beside them.
 */
final class TermTable {
    private static final int HEADLINES = 30_000;
    private static final int WORDS_OF_A_HEADLINE = 10;
    private static final int LEAST = 5;

    private final FeatureExtractor features = new FeatureExtractor();
    private final String language;
    private final Map<String, Double> shares = new TreeMap<>();

    private TermTable(String language) {
        this.language = language;
    }

    /** "l'eau" is two words of which the second one tells. */
    private void add(String line) {
        String[] fields = line.split("\t");
        String[] parts = fields[0].split("'");
        List<TermCount> terms = parts.length == 0 ? List.of() : features.terms(parts[parts.length - 1], language);
        terms.stream().limit(1).forEach(t -> shares.merge(t.term(), Double.parseDouble(fields[1]), Double::sum));
    }

    private String table() {
        StringBuilder table = new StringBuilder(HEADLINES + "\n");
        shares.forEach((term, share) -> {
            long headlines = Math.round(HEADLINES * (1 - Math.exp(-WORDS_OF_A_HEADLINE * share)));
            if (headlines >= LEAST) {
                table.append(term).append('\t').append(headlines).append('\n');
            }
        });
        return table.toString();
    }

    public static void main(String[] args) throws IOException {
        for (String file : List.of(args).subList(1, args.length)) {
            String name = String.valueOf(Path.of(file).getFileName());
            TermTable table = new TermTable(name.substring(0, name.indexOf('.')));
            Files.readAllLines(Path.of(file)).forEach(table::add);
            Path out = Path.of(args[0], "terms-" + table.language + ".tsv.gz");
            try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(out))) {
                gzip.write(table.table().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
