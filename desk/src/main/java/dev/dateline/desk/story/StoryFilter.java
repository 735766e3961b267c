package dev.dateline.desk.story;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Conditions that a story meets all of.
 *
 * @param text words that must all occur in titles, leads or outlets; blank for no condition
 * @param wanted of each facet named here, the id that a story must have
 */
public record StoryFilter(String text, Map<Facet, String> wanted) {

    /** Every story. */
    public static final StoryFilter ALL = new StoryFilter("", Map.of());

    public StoryFilter {
        Map<Facet, String> sorted = new EnumMap<>(Facet.class);
        sorted.putAll(wanted);
        wanted = Collections.unmodifiableMap(sorted);
    }

    /** The stories of a language, or of all when null, that have these words. */
    public static StoryFilter of(@Nullable String language, String text) {
        return new StoryFilter(text, language == null ? Map.of() : Map.of(Facet.LANGUAGE, language));
    }

    /** What is wanted of this facet, or null when anything is. */
    public @Nullable String of(Facet facet) {
        return wanted.get(facet);
    }

    /** Whether nothing is asked for. */
    public boolean isAll() {
        return text.isBlank() && wanted.isEmpty();
    }
}
