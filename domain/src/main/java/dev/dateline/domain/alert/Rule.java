package dev.dateline.domain.alert;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a subscriber wants to be told of: a story in which all these words occur.
 *
 * @param id identity within the subscriber
 * @param name what the subscriber calls it
 * @param words all must occur in a story's titles or leads, compared by stem
 * @param language only stories of this lane, or of any when null
 */
public record Rule(
        String id,
        String name,
        List<String> words,
        @Nullable String language) {
    public Rule {
        words = List.copyOf(words);
    }
}
