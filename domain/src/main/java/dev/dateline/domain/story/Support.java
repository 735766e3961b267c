package dev.dateline.domain.story;

import java.util.List;

/**
 * Who stands behind a story: independent origins, not copies.
 *
 * @param origins how many independent origins it has
 * @param listed the first of them up to a bound, in order of appearance
 * @param syndications texts with copies, the most copied first, up to a bound
 */
public record Support(int origins, List<StoryOrigin> listed, List<Syndication> syndications) {
    /** Of a story that was not counted. */
    public static final Support NONE = new Support(0, List.of(), List.of());

    public Support {
        listed = List.copyOf(listed);
        syndications = List.copyOf(syndications);
    }
}
