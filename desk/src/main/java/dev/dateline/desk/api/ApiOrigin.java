package dev.dateline.desk.api;

import dev.dateline.domain.story.StoryOrigin;
import java.time.Instant;
import java.util.Locale;

/**
 * An independent origin of a story as the JSON interface shows it.
 *
 * @param id equal for the same origin in all stories
 * @param name for readers
 * @param kind agency, family, outlet, or cited: somebody on whose word all rests that these reports tell
 * @param certain whether each of them says so; false where one only seems to rest on somebody else's word
 * @param reports how many of the story's reports stem from it, copies included
 * @param since when the first of them was seen
 */
public record ApiOrigin(String id, String name, String kind, boolean certain, int reports, Instant since) {

    static ApiOrigin of(StoryOrigin line) {
        return new ApiOrigin(
                line.origin().id(),
                line.origin().name(),
                line.origin().kind().name().toLowerCase(Locale.ROOT),
                line.origin().isCertain(),
                line.reports(),
                line.firstSeen());
    }
}
