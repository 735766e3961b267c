package dev.dateline.ingest.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes what the parser reads of the corpus of feeds, a line a file, for a scorer.
 *
 * <p>Arguments: the folder that holds {@code expected.jsonl}, and the file to write.
 */
final class FeedAnswersMain {
    private FeedAnswersMain() {}

    public static void main(String[] arguments) throws IOException {
        Path feeds = Path.of(arguments[0]);
        ObjectMapper json = new ObjectMapper();
        try (BufferedWriter answers = Files.newBufferedWriter(Path.of(arguments[1]))) {
            for (String line : Files.readAllLines(feeds.resolve("expected.jsonl"))) {
                JsonNode expected = json.readTree(line);
                answers.write(json.writeValueAsString(answer(feeds, expected, json)));
                answers.newLine();
            }
        }
    }

    private static JsonNode answer(Path feeds, JsonNode expected, ObjectMapper json) throws IOException {
        String file = expected.path("file").asText();
        String type = expected.path("content_type").isNull()
                ? null
                : expected.path("content_type").asText();
        FeedOutcome outcome = new FeedParser().parse(Files.readAllBytes(feeds.resolve(file)), type, URI.create(""));
        return json.valueToTree(Printed.of(FeedAnswer.of(file, outcome)));
    }

    /** The answer with its dates as text. */
    private record Printed(String file, String error, String title, String link, java.util.List<PrintedEntry> entries) {
        static Printed of(FeedAnswer answer) {
            return new Printed(
                    answer.file(),
                    answer.error(),
                    answer.title(),
                    answer.link(),
                    answer.entries().stream().map(PrintedEntry::of).toList());
        }
    }

    private record PrintedEntry(
            String id,
            String title,
            String link,
            String published,
            String updated,
            String author,
            String summary,
            String content) {
        static PrintedEntry of(FeedAnswer.Entry e) {
            return new PrintedEntry(
                    e.id(),
                    e.title(),
                    e.link(),
                    text(e.published()),
                    text(e.updated()),
                    e.author(),
                    e.summary(),
                    e.content());
        }

        private static String text(java.time.Instant moment) {
            return moment == null ? null : moment.toString();
        }
    }
}
