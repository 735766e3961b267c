package dev.dateline.app.sample;

import dev.dateline.app.sample.SampleArticle.Version;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one article version: a header of {@code key: value} lines, an empty line, the paragraphs. */
record SampleArticleFile(String id, Map<String, String> header, List<String> body) {

    static SampleArticleFile read(String fileName, String text) {
        String id = fileName.replaceFirst("(\\.v\\d+)?\\.txt$", "");
        String[] parts = text.replace("\r\n", "\n").split("\n\\s*\n", 2);
        Map<String, String> header = new HashMap<>();
        for (String line : parts[0].split("\n")) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException(fileName + ": a header line has no colon: " + line);
            }
            header.put(
                    line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        List<String> body = Arrays.stream((parts.length > 1 ? parts[1] : "").split("\n\\s*\n"))
                .flatMap(SampleArticleFile::lines)
                .filter(line -> !line.isBlank())
                .toList();
        return new SampleArticleFile(id, header, body);
    }

    /** A block of list items gives one line each; any other block is one line, whatever its line breaks. */
    private static java.util.stream.Stream<String> lines(String block) {
        String stripped = block.strip();
        return stripped.startsWith("- ") || stripped.startsWith("## ")
                ? stripped.lines().map(String::strip)
                : java.util.stream.Stream.of(stripped.replaceAll("\\s*\n\\s*(> )?", " "));
    }

    String need(String key) {
        String value = header.get(key);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException(id + ": the header has no " + key);
        }
        return value;
    }

    @Nullable
    String get(String key) {
        return header.get(key);
    }

    @Nullable
    Duration time(String key) {
        String value = header.get(key);
        return value == null ? null : scriptTime(value);
    }

    Version version() {
        return new Version(scriptTime(need("at")), need("title"), need("summary"), get("byline"), get("credit"), body);
    }

    /** {@code mm:ss} as a duration. */
    static Duration scriptTime(String text) {
        String[] parts = text.strip().split(":");
        return Duration.ofMinutes(Long.parseLong(parts[0])).plusSeconds(Long.parseLong(parts[1]));
    }
}
