package dev.dateline.bench.quality.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.bench.quality.Corpora;
import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.learn.IntTable;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Learns the word clusters of English and German from the open story sets and the training parts of the claims; the models of
 * {@link ClaimTraining} are learned with them in place.
 */
public final class ClusterTraining {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> STORIES = List.of("fnc", "neus", "gva", "ecbplus", "background");

    private ClusterTraining() {}

    public static void main(String[] arguments) throws IOException {
        Corpora corpora = Corpora.in(System.getenv(), System.getProperty("user.home"));
        if (arguments.length != 1
                || corpora.find("claims").isEmpty()
                || corpora.find("stories").isEmpty()) {
            System.err.println("train-clusters OUT: skipped: no corpora, or no folder to write to");
            return;
        }
        Path out = Files.createDirectories(Path.of(arguments[0]));
        write("en", corpora, "claims/polnear/train.jsonl", out);
        write("de", corpora, "claims/german_wikinews_quotes/train.jsonl", out);
    }

    private static void write(String language, Corpora corpora, String claims, Path out) throws IOException {
        ClusterLearner learner = new ClusterLearner();
        for (String set : STORIES) {
            Optional<Path> file = corpora.find("stories/" + set + ".jsonl.gz");
            if (file.isPresent()) {
                stories(file.get(), language, learner);
            }
        }
        for (String line : Files.readAllLines(corpora.find(claims).orElseThrow(), StandardCharsets.UTF_8)) {
            learner.read(new Document(JSON.readTree(line).path("text").asText(), language, null, null));
        }
        Path file = out.resolve("clusters-" + language + ".bin.gz");
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            IntTable.write(learner.clusters(), data);
        }
    }

    private static void stories(Path file, String language, ClusterLearner learner) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = JSON.readTree(line);
                if (node.path("lang").asText().equals(language)) {
                    String text = node.path("title").asText() + "\n"
                            + node.path("text").asText();
                    learner.read(new Document(text, language, null, null));
                }
            }
        }
    }
}
