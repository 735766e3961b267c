package dev.dateline.domain.claim.frame;

import dev.dateline.domain.claim.learn.Features;
import dev.dateline.domain.claim.text.Words;

/** What one kind of span is chosen by: where it may begin and end, and what speaks for it. */
public interface SpanTraits {

    /** The words that may be part of it. */
    Words.Range window(Scene scene);

    /** Whether it may begin with this word. */
    boolean mayStart(Scene scene, int word);

    /** Whether it may end with this word. */
    boolean mayEnd(Scene scene, int word);

    /** Whether these words may be one, from the first to before the other. */
    boolean isPossible(Scene scene, int from, int to);

    /** What speaks for and against its beginning with this word. */
    void start(Scene scene, int word, Features into);

    /** What speaks for and against its ending with this word. */
    void end(Scene scene, int word, Features into);

    /** What speaks for and against the words from the first to before the other. */
    void whole(Scene scene, int from, int to, Features into);

    /** What speaks for and against there being none. */
    void none(Scene scene, Features into);
}
