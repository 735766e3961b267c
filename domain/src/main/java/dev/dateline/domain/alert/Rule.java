package dev.dateline.domain.alert;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a subscriber wants to be told of: stories that a query is met by, or changes of sources' health.
 *
 * @param id identity within the subscriber
 * @param name what the subscriber calls it
 * @param query what it asks for, in the language of {@link dev.dateline.domain.alert.query.RuleQuery}; empty for a rule of
 *     words only
 * @param words of a rule without a query: all must occur in a story's titles or leads, compared by stem; without words no
 *     story meets it
 * @param language only stories of this lane, or of any when null
 * @param health which changes of sources' health meet it; null when none does
 * @param silence told, too, when no story met it for so long; null when that is no news
 */
public record Rule(
        String id,
        String name,
        String query,
        List<String> words,
        @Nullable String language,
        @Nullable HealthWish health,
        @Nullable Duration silence) {
    public Rule {
        words = List.copyOf(words);
    }

    /** A rule whose silence is no news. */
    public Rule(
            String id,
            String name,
            String query,
            List<String> words,
            @Nullable String language,
            @Nullable HealthWish health) {
        this(id, name, query, words, language, health, null);
    }

    /** A rule on stories in which all of these words occur. */
    public Rule(String id, String name, List<String> words, @Nullable String language) {
        this(id, name, "", words, language, null);
    }

    /** A rule on stories that meet a query. */
    public static Rule asking(String id, String name, String query, @Nullable String language) {
        return new Rule(id, name, query, List.of(), language, null);
    }

    /** The same rule, told, too, when no story met it for so long. */
    public Rule silentFor(@Nullable Duration silence) {
        return new Rule(id, name, query, words, language, health, silence);
    }

    /** A rule on sources. */
    public static Rule onSources(String id, String name, HealthWish health) {
        return new Rule(id, name, "", List.of(), null, health);
    }
}
