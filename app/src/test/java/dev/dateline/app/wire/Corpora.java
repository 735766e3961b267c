package dev.dateline.app.wire;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Where real feeds, pages and stories lie on machines that have them. */
final class Corpora {
    private Corpora() {}

    /** The folder or file of this name; skips the test where it is not at hand. */
    static Path require(String name) {
        Path found = home().resolve(name);
        assumeTrue(Files.exists(found), "skipped: no corpora");
        return found;
    }

    private static Path home() {
        String named = System.getProperty("dateline.corpora", System.getenv("DATELINE_CORPORA"));
        String cache = Objects.requireNonNullElse(
                System.getenv("XDG_CACHE_HOME"), System.getProperty("user.home") + "/.cache");
        return named == null ? Path.of(cache, "dateline-corpora") : Path.of(named);
    }
}
