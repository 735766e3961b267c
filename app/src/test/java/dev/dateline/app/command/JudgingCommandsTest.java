package dev.dateline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgingCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FEED = """
            <rss version="2.0"><channel><title>Harbour News</title><link>https://harbour.example/</link>
            <item><guid>1</guid><title>Fire on the quay</title><link>https://harbour.example/fire</link>
            <pubDate>Mon, 02 Mar 2026 10:00:00 +0100</pubDate><description>Two boats burnt.</description></item>
            </channel></rss>
            """;
    private static final String PAGE = """
            <html lang="en"><head><title>Fire on the quay - Harbour News</title>
            <meta property="og:site_name" content="Harbour News">
            <link rel="canonical" href="https://harbour.example/fire"></head><body><article><h1>Fire on the quay</h1>
            <p>Two fishing boats burnt on the northern quay early on Monday, the harbour master said in a statement.</p>
            <p>Nobody was hurt. The cause of the fire is not yet known, and the quay stays closed for the day.</p>
            </article></body></html>
            """;

    @TempDir
    Path directory;

    @Test
    void aFeedIsOneLine() throws IOException {
        Path file = write("feed.xml", FEED);
        CommandRun run = CommandRun.of("parse-feed", file);
        JsonNode line = only(run);
        assertThat(line.fieldNames()).toIterable().containsExactly("file", "error", "title", "link", "entries");
        assertThat(line.path("file").asText()).isEqualTo(file.toString());
        assertThat(line.path("error").isNull()).isTrue();
        JsonNode entry = line.path("entries").path(0);
        assertThat(entry.fieldNames())
                .toIterable()
                .containsExactly("id", "title", "link", "published", "updated", "author", "summary", "content");
        assertThat(entry.path("published").asText()).isEqualTo("2026-03-02T09:00:00Z");
    }

    @Test
    void claimsOfATextAreOneLine() throws IOException {
        Path file = write("bridge.txt", "Mayor Ana Orme said at least 12 people were killed when the bridge gave way.");
        JsonNode line = only(CommandRun.of("claims", "--date", "2026-03-02", file));
        assertThat(line.fieldNames())
                .toIterable()
                .containsExactly("file", "language", "segments", "claims", "facts", "contradictions", "origins");
        JsonNode claim = line.path("claims").path(0);
        assertThat(claim.path("speakers").path(0).asText()).isEqualTo("Ana Orme");
        assertThat(claim.path("content").path(0).path(0).asInt()).isEqualTo("Mayor Ana Orme said ".length());
        assertThat(line.path("origins").path(0).asText()).isEqualTo("Ana Orme");
        assertThat(line.path("facts").path(0).path("min").asInt()).isEqualTo(12);
    }

    @Test
    void whatIsNoTextHasNoClaimsButAReason() throws IOException {
        Files.write(directory.resolve("a"), new byte[] {0, 1, 2, 3});
        Files.write(directory.resolve("b"), "Año, señaló él".getBytes(StandardCharsets.ISO_8859_1));
        write("c", "One broken \uFFFD among many letters: " + "Ana Orme said the bridge gave way. ".repeat(4));
        List<JsonNode> lines = all(CommandRun.of("claims", directory));
        assertThat(lines.get(0).path("error").asText()).isEqualTo("This is no text but binary data.");
        assertThat(lines.get(1).path("error").asText()).contains("no UTF-8", "iconv");
        assertThat(lines.get(2).path("claims")).isNotEmpty();
    }

    @Test
    void allFeedsOfAFolderComeInOrderAndABadOneDoesNotStopThem() throws IOException {
        write("b/good.xml", FEED);
        write("a.bin", "\0\1\2\3");
        write("c.xml", "");
        List<JsonNode> lines = all(CommandRun.of("parse-feed", directory));
        assertThat(lines)
                .extracting(line -> line.path("file").asText())
                .containsExactly("a.bin", "b/good.xml", "c.xml");
        assertThat(lines).extracting(line -> line.path("error").isTextual()).containsExactly(true, false, true);
        assertThat(lines).allMatch(line -> line.path("entries").isArray());
    }

    @Test
    void aPageIsOneLine() throws IOException {
        JsonNode line = only(CommandRun.of("extract", write("page.html", PAGE)));
        assertThat(line.fieldNames())
                .toIterable()
                .containsExactly(
                        "file",
                        "url",
                        "title",
                        "text",
                        "published",
                        "published_from",
                        "published_confidence",
                        "published_doubt",
                        "byline",
                        "outlet",
                        "language",
                        "kind",
                        "links");
        assertThat(line.path("url").asText()).isEqualTo("https://harbour.example/fire");
        assertThat(line.path("title").asText()).contains("Fire on the quay");
        assertThat(line.path("text").asText()).contains("Nobody was hurt.");
        assertThat(line.path("outlet").asText()).isEqualTo("Harbour News");
        assertThat(line.path("language").asText()).isEqualTo("en");
    }

    @Test
    void eachBlockOfAPageIsExplained() throws IOException {
        CommandRun run = CommandRun.of("extract", "--explain", write("page.html", PAGE));
        assertThat(run.lines())
                .startsWith("Fire on the quay", "https://harbour.example/fire · Harbour News · en · story")
                .anyMatch(line -> line.startsWith("- repeats-head") && line.endsWith("Fire on the quay"))
                .anyMatch(line -> line.startsWith("+ paragraph") && line.contains("Nobody was hurt."))
                .endsWith("2 blocks kept, 1 left out: repeats-head 1.");
    }

    @Test
    void anExplanationCanBeJson() throws IOException {
        JsonNode line = only(CommandRun.of("extract", "--explain", "--json", write("page.html", PAGE)));
        assertThat(line.path("blocks")).hasSize(3);
        assertThat(line.path("blocks").path(0).path("reason").asText()).isEqualTo("repeats-head");
        assertThat(line.path("blocks").path(2).path("kept").asBoolean()).isTrue();
    }

    @Test
    void onlyThePagesOfAFolderAreExtracted() throws IOException {
        write("html/one.html", PAGE);
        write("html/two", PAGE);
        write("html/empty.htm", "");
        write("gold.json", "{\"one\": {\"text\": \"<html> is no page here\"}}");
        assertThat(all(CommandRun.of("extract", directory)))
                .extracting(line -> line.path("file").asText())
                .containsExactly("html/empty.htm", "html/one.html", "html/two");
    }

    @Test
    void anAddressIsForOnePage() {
        CommandRun run = CommandRun.of("extract", "--url", "https://harbour.example/", directory);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void anAbsentFileIsOneSentence() {
        CommandRun run = CommandRun.of("parse-feed", directory.resolve("none"));
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).startsWith("There is no file or folder");
    }

    @Test
    void aCorpusIsClusteredInItsOrder() throws IOException {
        Path corpus = gzip("news.jsonl.gz", """
                {"id":"a","lang":"en","published_at":"2026-03-02T09:00:00Z","outlet":"x","title":"Fire on the quay of Lisle harbour","text":"Two fishing boats burnt on the northern quay of Lisle harbour on Monday."}
                no json
                {"id":"b","lang":"en","published_at":"2026-03-02","outlet":"y","title":"Parliament votes on the budget","text":"The lower house approved the spending plan for schools and roads."}
                {"id":"c","lang":"en","published_at":"2026-03-02T10:00:00Z","outlet":"y","title":"Fire on the quay of Lisle harbour","text":"Two fishing boats burnt on the northern quay of Lisle harbour on Monday."}
                """);
        CommandRun run = CommandRun.of("cluster", "--timings", corpus);
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.lines()).extracting(line -> line.split("\t")[0]).containsExactly("a", "b", "c");
        assertThat(story(run, 0)).isEqualTo(story(run, 2)).isNotEqualTo(story(run, 1));
        assertThat(run.err()).contains("Line 2 is no article").contains("articles/s");
    }

    @Test
    void aDamagedCorpusIsOneSentence() throws IOException {
        Path corpus = gzip("news.jsonl.gz", "{\"id\":\"a\",\"title\":\"A title\"}\n".repeat(1000));
        byte[] whole = Files.readAllBytes(corpus);
        Files.write(corpus, java.util.Arrays.copyOf(whole, whole.length / 2));
        CommandRun run = CommandRun.of("cluster", corpus);
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("is a damaged gzip file");
    }

    private static String story(CommandRun run, int line) {
        return run.lines().get(line).split("\t")[1];
    }

    private static JsonNode only(CommandRun run) throws IOException {
        assertThat(run.lines()).hasSize(1);
        return all(run).get(0);
    }

    private static List<JsonNode> all(CommandRun run) throws IOException {
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        List<JsonNode> lines = new java.util.ArrayList<>();
        for (String line : run.lines()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private Path write(String name, String content) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private Path gzip(String name, String content) throws IOException {
        Path file = directory.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
