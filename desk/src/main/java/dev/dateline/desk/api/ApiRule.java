package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.domain.alert.HealthWish;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.edit.SpanText;
import dev.dateline.domain.item.SourceStatus.State;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the JSON interface shows it and takes it.
 *
 * @param id identity within the subscriber; may be left out where the address has it
 * @param name for people; the id if it is left out
 * @param query what is asked for
 * @param words of a rule of before there were queries
 * @param language only stories of this language
 * @param sources changes of sources' health instead of stories
 * @param silence told, too, when no story met it for so long, such as {@code 6h}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiRule(
        @Nullable String id,
        @Nullable String name,
        @Nullable String query,
        @Nullable List<String> words,
        @Nullable String language,
        @Nullable Sources sources,
        @Nullable String silence) {

    /**
     * Sources whose health is meant.
     *
     * @param states such as {@code quiet}; empty for all that need somebody
     * @param part of their ids
     */
    public record Sources(
            @Nullable List<String> states, @Nullable String part) {}

    /** The rule's JSON. */
    public static ApiRule of(Rule rule) {
        HealthWish health = rule.health();
        return new ApiRule(
                rule.id(),
                rule.name(),
                rule.query().isEmpty() ? null : rule.query(),
                rule.words().isEmpty() ? null : rule.words(),
                rule.language(),
                health == null ? null : new Sources(names(health.states()), health.pattern()),
                rule.silence() == null ? null : SpanText.text(rule.silence()));
    }

    /**
     * The rule that it says.
     *
     * @throws BadJson when it names a state that there is not, or has no id
     */
    public Rule rule(@Nullable String idElsewhere) {
        String own = idElsewhere == null ? id : idElsewhere;
        if (own == null || (id != null && !id.equals(own))) {
            throw new BadJson(own == null ? "The rule has no id." : "The rule's id is not the one in the address.");
        }
        return new Rule(
                own,
                name == null || name.isBlank() ? own : name,
                query == null ? "" : query,
                words == null ? List.of() : words,
                language == null || language.isBlank() ? null : language,
                sources == null ? null : new HealthWish(states(sources), sources.part() == null ? "" : sources.part()),
                silence == null || silence.isBlank() ? null : ApiPreferences.read(SpanText.read(silence)));
    }

    private static Set<State> states(Sources sources) {
        return sources.states() == null
                ? Set.of()
                : sources.states().stream().map(ApiRule::state).collect(Collectors.toSet());
    }

    private static State state(String name) {
        return Arrays.stream(State.values())
                .filter(state -> state.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new BadJson("There is no state " + name + " of sources; there are "
                        + String.join(", ", names(Set.of(State.values()))) + "."));
    }

    private static List<String> names(Set<State> states) {
        return new TreeSet<>(states)
                .stream().map(state -> state.name().toLowerCase(Locale.ROOT)).toList();
    }
}
