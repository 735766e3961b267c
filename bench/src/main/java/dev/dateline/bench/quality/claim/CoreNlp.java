package dev.dateline.bench.quality.claim;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.domain.claim.Chain;
import dev.dateline.domain.claim.Claim;
import dev.dateline.domain.claim.Directness;
import dev.dateline.domain.claim.Mention;
import dev.dateline.domain.claim.Span;
import dev.dateline.domain.claim.Stance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Stanford's CoreNLP, run as its own command in a process of its own: quotations and who says them, on one thread. */
final class CoreNlp {
    private static final String COMMAND = "edu.stanford.nlp.pipeline.StanfordCoreNLP";
    private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";
    private static final Pattern TOTAL = Pattern.compile("(?m)^TOTAL: ([0-9.]+) sec\\.");

    private final Path jars;
    private final Path folder;

    /**
     * The peer.
     *
     * @param jars the folder with its jars
     * @param folder where it finds texts and leaves what it found
     */
    CoreNlp(Path jars, Path folder) {
        this.jars = jars;
        this.folder = folder;
    }

    /**
     * What it told.
     *
     * @param claims of each text
     * @param seconds that it was reading for, by its own account, without loading its models
     */
    record Told(List<List<Claim>> claims, double seconds) {}

    /**
     * Has these texts read.
     *
     * @throws IOException when it fails; the message says where what it said lies
     */
    Told read(List<String> texts) throws IOException, InterruptedException {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            files.add(Files.writeString(folder.resolve(i + ".txt"), texts.get(i), UTF_8)
                    .toString());
        }
        Path list = Files.write(folder.resolve("list"), files, UTF_8);
        Path said = folder.resolve("said");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx5g",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                jars + "/*",
                COMMAND,
                "-annotators",
                ANNOTATORS,
                "-threads",
                "1",
                "-fileList",
                list.toString(),
                "-outputFormat",
                "json",
                "-outputDirectory",
                folder.toString());
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        Matcher total = TOTAL.matcher(Files.readString(said, UTF_8));
        if (exit != 0 || !total.find()) {
            throw new IOException("CoreNLP ended with " + exit + "; what it said: " + said);
        }
        List<List<Claim>> claims = new ArrayList<>();
        for (String file : files) {
            claims.add(
                    claims(new ObjectMapper().readTree(Path.of(file + ".json").toFile())));
        }
        return new Told(claims, Double.parseDouble(total.group(1)));
    }

    private static List<Claim> claims(JsonNode document) {
        List<Span> tokens = new ArrayList<>();
        document.path("sentences")
                .forEach(sentence -> sentence.path("tokens")
                        .forEach(token -> tokens.add(span(token, "characterOffsetBegin", "characterOffsetEnd"))));
        List<Claim> claims = new ArrayList<>();
        document.path("quotes").forEach(quote -> claims.add(claim(quote, tokens)));
        return claims;
    }

    private static Claim claim(JsonNode quote, List<Span> tokens) {
        Span content = span(quote, "beginIndex", "endIndex");
        return new Claim(
                List.of(content),
                source(quote, tokens),
                null,
                List.of(),
                Mention.NONE,
                Stance.SAYS,
                false,
                Directness.DIRECT,
                List.of(content),
                List.of(),
                new Chain(List.of()));
    }

    private static @Nullable Span source(JsonNode quote, List<Span> tokens) {
        int begin = quote.path("mentionBegin").asInt(-1);
        int end = quote.path("mentionEnd").asInt(-1);
        return begin < 0 || end < begin || end >= tokens.size()
                ? null
                : new Span(tokens.get(begin).start(), tokens.get(end).end());
    }

    private static Span span(JsonNode node, String start, String end) {
        return new Span(node.path(start).asInt(), node.path(end).asInt());
    }
}
