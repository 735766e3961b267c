package dev.dateline.bench.quality.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with the attributions that people marked in it.
 *
 * @param document the text
 * @param attributions in the order of the file
 */
record GoldText(Document document, List<Attribution> attributions) {

    /**
     * One attribution, in characters; any part may be missing.
     *
     * @param source the words that stand for the speaker
     * @param cue the words that tell that something is said
     * @param content what is said
     */
    record Attribution(List<Span> source, List<Span> cue, List<Span> content) {
        /** The parts by name, in the order source, cue, content. */
        List<List<Span>> parts() {
            return List.of(source, cue, content);
        }
    }

    /** The texts of PolNeAR, by their first annotator. */
    static List<GoldText> polnear(Path file) throws IOException {
        return read(file, "en", line -> {
            JsonNode first = line.path("annotations").path(0).path("attributions");
            return attributions(first, "source", "content");
        });
    }

    /** The German texts. */
    static List<GoldText> wikinews(Path file) throws IOException {
        return read(file, "de", line -> attributions(line.path("annotations"), "speaker", "quote"));
    }

    private interface Marks {
        List<Attribution> of(JsonNode line);
    }

    private static List<GoldText> read(Path file, String language, Marks marks) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<GoldText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            JsonNode node = json.readTree(line);
            Document document = new Document(node.path("text").asText(), language, null, null);
            texts.add(new GoldText(document, marks.of(node)));
        }
        return texts;
    }

    private static List<Attribution> attributions(JsonNode all, String source, String content) {
        List<Attribution> attributions = new ArrayList<>();
        all.forEach(one -> attributions.add(
                new Attribution(spans(one.path(source)), spans(one.path("cue")), spans(one.path(content)))));
        return attributions;
    }

    private static List<Span> spans(JsonNode array) {
        List<Span> spans = new ArrayList<>();
        array.forEach(
                pair -> spans.add(new Span(pair.path(0).asInt(), pair.path(1).asInt())));
        spans.sort(null);
        return spans;
    }
}
