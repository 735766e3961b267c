package dev.dateline.domain.claim;

import dev.dateline.domain.claim.frame.Frame;
import dev.dateline.domain.claim.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something said before it is known who is meant, in numbers of words.
 *
 * @param kind how it was found
 * @param cue the cue; null for a quotation that has none
 * @param source the words that stand for the speaker; null if there are none
 * @param content the parts of the content
 * @param reporters the frames that carry it, the nearest first
 */
record Saying(
        Kind kind,
        Words.@Nullable Range cue,
        Words.@Nullable Range source,
        List<Words.Range> content,
        List<Frame> reporters) {

    /** How something said was found. */
    enum Kind {
        FRAME,
        HEARSAY,
        QUOTE
    }

    int at() {
        return cue == null ? content.get(0).from() : cue.from();
    }
}
