package dev.dateline.bench.feed;

import dev.dateline.bench.quality.Corpora;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lays out what a fuzzer starts from: small files of the corpora, or a few documents of ours where there are no corpora.
 *
 * <p>Arguments: {@code feeds} or {@code pages}, and the folder to write to.
 */
public final class FuzzSeeds {
    private static final int MOST = 1500;
    private static final long LARGEST = 48_000;

    private static final Map<String, List<String>> CORPORA =
            Map.of("feeds", List.of("feeds/corpus"), "pages", List.of("scrapinghub/html", "wcxb/html", "dates/html"));

    private static final Map<String, String> OURS = Map.of(
            "rss.xml",
            "<rss version='2.0'><channel><title>A</title><item><title>B &amp; c</title><link>/1</link>"
                    + "<pubDate>Tue, 04 Mar 2025 09:05:30 GMT</pubDate></item></channel></rss>",
            "atom.xml",
            "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='/n/'><entry><title type='xhtml'><div>D</div>"
                    + "</title><link href='7'/><updated>2025-03-04T09:00:00+01:00</updated></entry></feed>",
            "feed.json",
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\",\"url\":\"/1\"}]}",
            "page.html",
            "<html><main><article><h2><a href='/2025/03/04/a-b-c'>Ferry runs aground off cape</a></h2>");

    private FuzzSeeds() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Corpora corpora = Corpora.in(System.getenv(), System.getProperty("user.home"));
        List<Path> files = CORPORA.getOrDefault(arguments[0], List.of()).stream()
                .flatMap(name -> corpora.find(name).stream())
                .flatMap(FuzzSeeds::smallFiles)
                .toList();
        for (Map.Entry<String, String> seed : OURS.entrySet()) {
            Files.writeString(folder.resolve(seed.getKey()), seed.getValue());
        }
        int step = Math.max(1, files.size() / MOST);
        for (int i = 0; i < files.size(); i += step) {
            Files.write(folder.resolve("corpus-" + i), Files.readAllBytes(files.get(i)));
        }
        System.out.println((files.isEmpty() ? "no corpora: " : "") + (OURS.size() + files.size() / step) + " seeds");
    }

    private static Stream<Path> smallFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file) && size(file) <= LARGEST).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
