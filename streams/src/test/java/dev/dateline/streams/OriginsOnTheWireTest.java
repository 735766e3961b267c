package dev.dateline.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.Origin;
import dev.dateline.streams.article.FamiliesFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginsOnTheWireTest {

    @TempDir
    Path folder;

    @Test
    void twoOutletsWithOneAgencysTextHaveOneOrigin() {
        try (FakeWire wire = new FakeWire(folder)) {
            wire.at("10:00")
                    .entry("post", "a", "Port reopens", "LIMA (Reuters) - The port reopened on Sunday.")
                    .entry("gazette", "b", "Port open again", "The port reopened on Sunday. (Reuters)")
                    .entry("times", "c", "Port open", "The port reopened on Sunday, its master told Reuters.");
            assertThat(wire.articles())
                    .extracting(Article::origin)
                    .extracting(Origin::id)
                    .containsExactly("reuters", "reuters", "times");
        }
    }

    @Test
    void aFileOfFamiliesIsReadAndABadOneRefused() throws IOException {
        Path families = Files.writeString(
                folder.resolve("families.txt"), "[coast-press] Coast Press\nThe Post | post.example\n");
        assertThat(FamiliesFile.isReadable(families.toString())).isTrue();
        assertThat(FamiliesFile.isReadable("")).isTrue();
        Files.writeString(families, "The Post, post.example\n");
        assertThat(FamiliesFile.isReadable(families.toString())).isFalse();
        assertThat(FamiliesFile.isReadable(folder.resolve("none.txt").toString()))
                .isFalse();
    }
}
