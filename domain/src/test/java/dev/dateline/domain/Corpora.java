package dev.dateline.domain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Where real pages and stories lie on machines that have them: in the folder that {@code dateline.corpora} or
 * {@code DATELINE_CORPORA} names, else in the user's cache, else in {@code shared/corpora} beside the checkout.
 */
public final class Corpora {

    private Corpora() {}

    /** The file or folder of this name; skips the test where it is not at hand. */
    public static Path require(String name) {
        Optional<Path> found = places().map(folder -> folder.resolve(name))
                .filter(Files::isReadable)
                .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "skipped: no corpora");
        return found.orElseThrow();
    }

    private static Stream<Path> places() {
        Map<String, String> environment = System.getenv();
        String named = System.getProperty("dateline.corpora", environment.getOrDefault("DATELINE_CORPORA", ""));
        String cache = environment.getOrDefault("XDG_CACHE_HOME", System.getProperty("user.home") + "/.cache");
        Path first = named.isEmpty() ? Path.of(cache, "dateline-corpora") : Path.of(named);
        return Stream.concat(Stream.of(first), besideTheCheckout());
    }

    /** Tests run in their module's folder, which lies in the checkout's. */
    private static Stream<Path> besideTheCheckout() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("CONTRIBUTING.md")))
                .map(checkout -> checkout.resolveSibling("shared").resolve("corpora"));
    }
}
