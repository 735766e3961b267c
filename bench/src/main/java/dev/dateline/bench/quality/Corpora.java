package dev.dateline.bench.quality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The public corpora, unpacked outside this repository.
 *
 * @param folder holds {@code stories}, {@code scrapinghub}, {@code wcxb}, {@code trafilatura}, {@code dates}, {@code feeds};
 *     any of them may be missing
 */
public record Corpora(Path folder) {

    /** The folder that {@code DATELINE_CORPORA} names, else {@code dateline-corpora} in the user's cache. */
    public static Corpora in(Map<String, String> environment, String home) {
        String named = environment.getOrDefault("DATELINE_CORPORA", "");
        if (!named.isEmpty()) {
            return new Corpora(Path.of(named));
        }
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        return new Corpora((cache.isEmpty() ? Path.of(home, ".cache") : Path.of(cache)).resolve("dateline-corpora"));
    }

    /** A file or folder of the corpora, if it is there. */
    public Optional<Path> find(String name) {
        return Optional.of(folder.resolve(name)).filter(Files::exists);
    }
}
