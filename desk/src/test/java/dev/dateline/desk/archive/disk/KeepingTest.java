package dev.dateline.desk.archive.disk;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.MemoryRegistry;
import dev.dateline.desk.News;
import dev.dateline.desk.archive.shelf.Place;
import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.StoryId;
import dev.dateline.schemas.setting.DataSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept, for how long, and what a damaged disk does. */
class KeepingTest {
    @TempDir
    private Path folder;

    private final MemoryRegistry registry = new MemoryRegistry();

    @Test
    void whatWasCommittedIsThereAgainWithItsPlaceAndNothingElse() throws IOException {
        try (Filed filed = new Filed(folder, registry)) {
            filed.with(News.story("kept")
                    .title("Bridge opens")
                    .reportedBy("Post", NOON)
                    .build());
            filed.reached().put(ArchiveTopic.STORIES, new Place("topic-1", Map.of(0, 17L, 3, 4L)));
            filed.commit();
            filed.with(News.story("lost")
                    .title("Bridge closes")
                    .reportedBy("Post", NOON)
                    .build());
        }
        try (Filed again = new Filed(folder, registry)) {
            assertThat(again.stories("bridge")).containsExactly("kept");
            assertThat(again.reached().of(ArchiveTopic.STORIES)).isEqualTo(new Place("topic-1", Map.of(0, 17L, 3, 4L)));
        }
    }

    @Test
    void aStorysNewStateTakesThePlaceOfItsOldOne() throws IOException {
        try (Filed filed = new Filed(folder, registry)) {
            filed.with(News.story("a")
                    .title("Bridge opens")
                    .reportedBy("Post", NOON)
                    .build());
            filed.with(News.story("a")
                    .title("Bridge closed again")
                    .reportedBy("Post", NOON)
                    .build());

            assertThat(filed.stories("bridge")).containsExactly("a");
            assertThat(filed.stories("opens")).isEmpty();
        }
    }

    @Test
    void aMergedStoryIsKnownAndNotFoundAndARemovedOneIsGone() throws IOException {
        try (Filed filed = new Filed(folder, registry)) {
            filed.with(
                    News.story("a").title("Bridge opens").mergedInto("b").build(),
                    News.story("b")
                            .title("Bridge open")
                            .reportedBy("Post", NOON)
                            .build(),
                    News.story("c")
                            .title("Bridge opened")
                            .reportedBy("Post", NOON)
                            .build());
            filed.without("c");

            assertThat(filed.stories("bridge")).containsExactly("b");
            assertThat(filed.texts().story(new StoryId("a")).orElseThrow().mergedInto())
                    .isEqualTo(new StoryId("b"));
            assertThat(filed.texts().story(new StoryId("c"))).isEmpty();
        }
    }

    @Test
    void anArticleIsFoundByItsNewestVersionAndItsOlderOnesAreKept() throws IOException {
        try (Filed filed = new Filed(folder, registry)) {
            filed.with(Filed.article("post/1", 1, "en", NOON, "Nine dead in mill", "The mill burnt."));
            filed.with(Filed.article("post/1", 2, "en", NOON, "Twelve dead in mill", "The mill burnt down."));

            assertThat(filed.articles("twelve mill")).containsExactly("post/1");
            assertThat(filed.articles("nine")).isEmpty();
            assertThat(filed.texts().versions(ArticleId.of("post/1")))
                    .extracting(Article::version)
                    .containsExactly(1, 2);
            assertThat(filed.texts()
                            .article(ArticleId.of("post/1"))
                            .orElseThrow()
                            .title())
                    .isEqualTo("Twelve dead in mill");
        }
    }

    @Test
    void whatIsOlderThanItIsKeptGoes() throws IOException {
        try (Filed filed = new Filed(folder, registry)) {
            filed.with(Filed.article("post/old", 1, "en", NOON.minus(Duration.ofDays(40)), "Mill opens", "Text."));
            filed.with(Filed.article("post/new", 1, "en", NOON, "Mill closes", "Text."));
            ArchiveConfig month = new ArchiveConfig(true, Duration.ofDays(30), size(1_000), size(0));

            new Retention(filed.shelves(), month).apply(NOON);
            filed.shelves().refresh();

            assertThat(filed.articles("mill")).containsExactly("post/new");
            assertThat(filed.texts().versions(ArticleId.of("post/old"))).isEmpty();
        }
    }

    @Test
    void theOldestGoWhereTheArchiveIsTooLarge() throws IOException {
        try (Filed filed = new Filed(folder, registry)) {
            for (int day = 0; day < 20; day++) {
                filed.with(Filed.article("post/" + day, 1, "en", NOON.minus(Duration.ofDays(day)), "Mill", "Text."));
            }
            ArchiveConfig tiny = new ArchiveConfig(true, Duration.ofDays(90), size(0), size(0));

            new Retention(filed.shelves(), tiny).apply(NOON);
            filed.shelves().refresh();

            assertThat(filed.articles("mill")).contains("post/0").doesNotContain("post/19");
        }
    }

    @Test
    void aDamagedIndexIsSetAsideAndMadeAnewAndTheOthersStay() throws IOException {
        try (Filed filed = new Filed(folder, registry)) {
            filed.with(News.story("a")
                    .title("Bridge opens")
                    .reportedBy("Post", NOON)
                    .build());
            filed.with(Filed.article("post/1", 1, "en", NOON, "Bridge opens", "Text."));
            filed.commit();
        }
        try (Stream<Path> files = Files.list(folder.resolve("stories"))) {
            for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
                Files.writeString(file, "no index");
            }
        }
        try (Filed again = new Filed(folder, registry)) {
            assertThat(again.stories("bridge")).isEmpty();
            assertThat(again.articles("bridge")).containsExactly("post/1");
            assertThat(again.reached().of(ArchiveTopic.STORIES)).isEqualTo(Place.NOWHERE);
            assertThat(folder.resolve("stories.damaged")).isDirectory();
            assertThat(again.with(News.story("b")
                                    .title("Bridge")
                                    .reportedBy("Post", NOON)
                                    .build())
                            .stories("bridge"))
                    .isEqualTo(List.of("b"));
        }
    }

    private static DataSize size(long megabytes) {
        return DataSize.ofMebibytes(megabytes);
    }
}
