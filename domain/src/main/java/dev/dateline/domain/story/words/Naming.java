package dev.dateline.domain.story.words;

import dev.dateline.domain.story.Mention;
import dev.dateline.domain.story.Mention.Kind;

/** One thing that a text names, while it is counted. */
final class Naming {
    private final String id;
    private final String text;
    private Kind kind;
    private int count;

    Naming(Kind kind, String id, String text) {
        this.kind = kind;
        this.id = id;
        this.text = text;
    }

    void again() {
        count++;
    }

    /** It is named again by the last of its words alone, as people are. */
    void againByLastWord() {
        count++;
        kind = kind == Kind.NAME ? Kind.PERSON : kind;
    }

    Mention mention() {
        return new Mention(kind, id, text, count);
    }
}
