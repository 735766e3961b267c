package dev.dateline.desk.api;

import dev.dateline.domain.story.Mention;
import java.util.Locale;

/**
 * Something that reports of a story name.
 *
 * @param kind what sort of thing it is, in lower case
 * @param id the same for all its spellings
 * @param name as the reports have it
 * @param reports how many of them
 */
public record ApiMention(String kind, String id, String name, int reports) {
    static ApiMention of(Mention mention) {
        return new ApiMention(
                mention.kind().name().toLowerCase(Locale.ROOT), mention.id(), mention.text(), mention.count());
    }
}
