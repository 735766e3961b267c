package dev.dateline.domain.article.page;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Extracts every page of a corpus for a scorer: one JSON object a line with {@code file, url, title, text, published,
 * published_from, byline, outlet, language, kind} and the removed blocks with their reasons.
 *
 * <p>Arguments: the folder with the pages, the file for the answers, and if the pages' addresses are known a file with lines
 * {@code name TAB address}.
 */
public final class ExtractionAnswersMain {

    private ExtractionAnswersMain() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, String> addresses = arguments.length > 2 ? addresses(Path.of(arguments[2])) : Map.of();
        try (Stream<Path> folder = Files.list(Path.of(arguments[0]));
                BufferedWriter answers = Files.newBufferedWriter(Path.of(arguments[1]))) {
            for (Path file : folder.sorted().toList()) {
                answers.write(answer(file, addresses.get(file.getFileName().toString())));
                answers.newLine();
            }
        }
    }

    private static Map<String, String> addresses(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1], (a, b) -> a));
    }

    private static String answer(Path file, @Nullable String address) {
        ExtractedPage page = PageExtractor.extract(bytes(file), uri(address));
        String removed = page.removed().stream()
                .map(block -> "[" + quoted(block.reason().name()) + "," + quoted(block.text()) + "]")
                .collect(Collectors.joining(","));
        return Stream.of(
                        field("file", file.getFileName().toString()),
                        field("url", page.url()),
                        field("title", page.title()),
                        field("text", page.text()),
                        field("published", page.publishedLocal()),
                        field(
                                "published_from",
                                page.published() == null
                                        ? null
                                        : page.published().origin()),
                        field("byline", page.byline()),
                        field("outlet", page.outlet()),
                        field("language", page.language()),
                        field("kind", page.kind()),
                        field("credit", page.credit()),
                        "\"removed\":[" + removed + "]")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static @Nullable URI uri(@Nullable String address) {
        try {
            return address == null ? null : new URI(address);
        } catch (URISyntaxException odd) {
            return null;
        }
    }

    private static String field(String name, @Nullable Object value) {
        return quoted(name) + ":" + (value == null ? "null" : quoted(value.toString()));
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(c -> c == '"' || c == '\\'
                        ? "\\" + (char) c
                        : c < ' ' || Character.isSurrogate((char) c)
                                ? String.format(Locale.ROOT, "\\u%04x", c)
                                : String.valueOf((char) c))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
