package dev.dateline.domain.story;

import dev.dateline.domain.story.StaticTerms.Counts;
import dev.dateline.domain.story.words.FeatureExtractor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * Development tool: counts the terms of unlabelled texts into the tables that {@link StaticTerms} ships. Only stems and
 * numbers leave the texts, and no answer of a corpus is read. A language with fewer than
 * 100 texts, and a term in fewer than 3, are left out.
 *
 * <pre>TermTable OUT_DIR CORPUS.jsonl.gz…</pre>
 *
 * <p>The shipped tables are counted from the background texts and the corpora fnc, neus, gva and ecbplus.
 */
final class TermTable {
    private static final int LEAST_DOCUMENTS = 3;
    private static final int LEAST_TEXTS = 100;

    private final FeatureExtractor features = new FeatureExtractor();
    private final Map<String, Integer> documents = new TreeMap<>();
    private final Map<String, Map<String, Counts>> terms = new HashMap<>();

    void add(CorpusArticle article) {
        String lane = FeatureExtractor.lane(article.language());
        Map<String, Counts> counts = terms.computeIfAbsent(lane, l -> new HashMap<>());
        documents.merge(lane, 1, Integer::sum);
        for (TermCount t :
                features.extract(article.title(), article.text(), lane).terms()) {
            Counts one = new Counts(1, Math.min(3, t.capitalised()), Math.min(3, t.midSentence()));
            counts.merge(t.term(), one, TermTable::sum);
        }
    }

    StaticTerms of(String lane) {
        return StaticTerms.of(documents.getOrDefault(lane, 0), common(lane));
    }

    private Map<String, Counts> common(String lane) {
        return terms.getOrDefault(lane, Map.of()).entrySet().stream()
                .filter(e -> e.getValue().documents() >= LEAST_DOCUMENTS)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Counts sum(Counts a, Counts b) {
        return new Counts(
                a.documents() + b.documents(), a.capitalised() + b.capitalised(), a.midSentence() + b.midSentence());
    }

    private void write(String lane, Path folder) throws IOException {
        StringBuilder table = new StringBuilder(documents.get(lane) + "\n");
        new TreeMap<>(common(lane)).forEach((term, c) -> table.append(line(term, c)));
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("terms-" + lane + ".tsv.gz")))) {
            out.write(table.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String line(String term, Counts c) {
        String capitals = c.midSentence() == 0 ? "" : "\t" + c.capitalised() + "\t" + c.midSentence();
        return term + "\t" + c.documents() + capitals + "\n";
    }

    public static void main(String[] args) throws IOException {
        TermTable table = new TermTable();
        for (int i = 1; i < args.length; i++) {
            CorpusFile.read(Path.of(args[i])).forEach(table::add);
        }
        for (String lane : table.documents.keySet()) {
            if (table.documents.get(lane) >= LEAST_TEXTS) {
                table.write(lane, Path.of(args[0]));
            }
        }
    }
}
