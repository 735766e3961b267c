package dev.dateline.desk.view;

import dev.dateline.desk.api.Paths;
import dev.dateline.desk.story.Related;
import dev.dateline.domain.story.Story;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Another story that a reader of this one may want.
 *
 * @param why what the two have in common, in words
 */
public record RelatedLine(String title, String page, Language language, String outlets, Moment lastSeen, String why) {

    private static final int MOST = 6;
    private static final int LIKE = 3;

    /** Those told in like words, and those about the same people and places. */
    static List<RelatedLine> of(Story story, Material material, Instant now) {
        Map<String, RelatedLine> lines = new LinkedHashMap<>();
        for (Story like : material.archive().like(story.id(), LIKE)) {
            lines.put(like.id().value(), of(like, "told in like words", now));
        }
        for (Related related : material.stories().snapshot().related(story, MOST)) {
            lines.putIfAbsent(
                    related.story().id().value(), of(related.story(), String.join(", ", related.shared()), now));
        }
        return lines.values().stream().limit(MOST).toList();
    }

    private static RelatedLine of(Story story, String why, Instant now) {
        return new RelatedLine(
                story.title(),
                Paths.story(story.id()),
                Language.of(story.lane()),
                Words.count(story.outlets().size(), "outlet"),
                Moment.of(story.lastSeen(), now),
                why);
    }
}
