package dev.dateline.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file in the repository that is generated: a test that finds it stale says how to write it anew. */
final class GeneratedPage {
    private static final String COMMAND = "mvn -q -pl schemas -am -Dfast test -Ddateline.write";

    private final Path file;

    /** A page of the project's {@code docs} folder. */
    GeneratedPage(String name) {
        file = Path.of(System.getProperty("basedir", ""), "..", "docs", name).normalize();
    }

    void isFresh(String content) throws IOException {
        if (System.getProperty("dateline.write") != null) {
            Files.writeString(file, content);
        }
        assertThat(file).as("write it anew with: " + COMMAND).exists().hasContent(content);
    }
}
