package dev.dateline.bench.quality.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Pages with what stands on them.
 *
 * @param name the corpus' folder
 * @param score how it is judged
 * @param pages in the order of the gold file
 */
record PageCorpus(String name, Supplier<PageScore> score, List<GoldPage> pages) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One page: where its bytes are, and what is known of it. */
    record GoldPage(Path file, JsonNode gold) {
        byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static PageCorpus read(Path folder, Supplier<PageScore> score) {
        try {
            JsonNode gold = JSON.readTree(folder.resolve("gold.json").toFile());
            List<GoldPage> pages = new ArrayList<>();
            gold.properties().forEach(page -> {
                String file = page.getValue().path("file").asText(page.getKey() + ".html");
                pages.add(new GoldPage(folder.resolve("html").resolve(file), page.getValue()));
            });
            return new PageCorpus(folder.getFileName().toString(), score, pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
