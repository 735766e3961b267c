package dev.dateline.desk.view;

import dev.dateline.desk.archive.Archive;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.picture.Pictures;
import dev.dateline.desk.story.StoryBoard;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What pages are made of.
 *
 * @param newsroom what the desk has in memory
 * @param archive what it has on disk
 * @param pictures where publishers' pictures are found
 */
public record Material(Newsroom newsroom, Archive archive, Pictures pictures) {
    /** Later than anything that happened; still a number of milliseconds. */
    public static final Instant ALWAYS = Instant.ofEpochMilli(Long.MAX_VALUE);

    StoryBoard stories() {
        return newsroom.stories();
    }

    /** The path of a story's picture: that of the report whose headline was chosen, or of the first that has one. */
    @Nullable
    String picture(Story story) {
        Stream<ReportRef> chosen =
                story.reports().stream().filter(report -> report.title().equals(story.title()));
        return Stream.concat(chosen, story.reports().stream())
                .map(report -> pictures.path(report.picture()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }
}
