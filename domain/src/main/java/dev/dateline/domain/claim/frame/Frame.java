package dev.dateline.domain.claim.frame;

import dev.dateline.domain.claim.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cue with what belongs to it, in numbers of words.
 *
 * @param cue the cue
 * @param source the words that stand for the speaker; null where there are none
 * @param content the parts of the content in reading order; empty where none was found
 */
public record Frame(Words.Range cue, Words.@Nullable Range source, List<Words.Range> content) {
    public Frame {
        content = List.copyOf(content);
    }
}
