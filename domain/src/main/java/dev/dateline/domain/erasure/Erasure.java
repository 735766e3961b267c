package dev.dateline.domain.erasure;

import dev.dateline.domain.story.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that was erased: what is on the wire of it goes, and what comes of it again stays out.
 *
 * @param subject what
 * @param at when that was ordered
 * @param by who ordered it
 * @param why the reason given; may be empty
 * @param within the outlet or source with which an article was erased; null for one that was erased by itself
 * @param stories those that had listed an article until then, whose alerts may have its words
 */
public record Erasure(
        Subject subject,
        Instant at,
        String by,
        String why,
        @Nullable Subject within,
        List<StoryId> stories) {
    public Erasure {
        stories = List.copyOf(stories);
    }

    /** Something of which no story had anything. */
    public Erasure(Subject subject, Instant at, String by, String why, @Nullable Subject within) {
        this(subject, at, by, why, within, List.of());
    }

    /** What sort of thing was erased. */
    public enum Kind {
        /** One article: its id is a hash of its address, so the address itself is not kept. */
        ARTICLE,
        /** All of an outlet, by its id. */
        OUTLET,
        /** All that a source brought, by its id. */
        SOURCE;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is erased.
     *
     * @param id of an article, an outlet or a source
     */
    public record Subject(Kind kind, String id) {

        /** The key of its record: the kind, a space, the id. */
        public String key() {
            return kind.word() + " " + id;
        }

        /** What a key names; empty for one that was not made by {@link #key}. */
        public static Optional<Subject> of(String key) {
            int space = key.indexOf(' ');
            for (Kind kind : Kind.values()) {
                if (space > 0 && key.substring(0, space).equals(kind.word())) {
                    return Optional.of(new Subject(kind, key.substring(space + 1)));
                }
            }
            return Optional.empty();
        }

        @Override
        public String toString() {
            return key();
        }
    }
}
