package dev.dateline.desk.view;

import dev.dateline.desk.api.Paths;
import dev.dateline.desk.story.Facet;
import dev.dateline.desk.story.FacetCounts;
import dev.dateline.desk.story.StoryBoard;
import dev.dateline.desk.story.StoryFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The front page's filter: what can be chosen, with how many stories each choice would show.
 *
 * @param text what was typed
 * @param phases the phases that stories are in
 * @param languages the languages there are
 * @param lists longer lists to choose from: places, topics, outlets
 * @param cleared the page without any of it, or null when nothing is chosen
 */
public record FilterView(
        String text,
        List<Chip> phases,
        List<Chip> languages,
        List<Choices> lists,
        @Nullable String cleared) {

    private static final int LISTED = 40;
    private static final List<String> PHASES =
            List.of("", "breaking", "developing", "sustained", "new", "fading", "closed");
    private static final Map<Facet, String> ANY =
            new EnumMap<>(Map.of(Facet.PLACE, "Any place", Facet.TOPIC, "Any topic", Facet.OUTLET, "Any outlet"));

    /**
     * A value to choose.
     *
     * @param value what the form sends, empty for all
     * @param tag the language that its name is in, or null
     */
    public record Chip(
            String value,
            String name,
            int count,
            boolean chosen,
            @Nullable String tag) {}

    /**
     * A list to choose one of.
     *
     * @param parameter what the form calls it
     * @param any what is shown while nothing is chosen
     * @param chosen whether something is
     */
    public record Choices(String parameter, String any, boolean chosen, List<Chip> chips) {}

    static FilterView of(StoryFilter filter, FacetCounts counts, StoryBoard board) {
        List<Choices> lists = ANY.keySet().stream()
                .map(facet -> choices(facet, filter, counts, board))
                .toList();
        return new FilterView(
                filter.text(),
                inOrderOfLife(chips(Facet.PHASE, "Any phase", filter, counts, FilterView::phase)),
                chips(Facet.LANGUAGE, "All languages", filter, counts, FilterView::language),
                lists,
                filter.isAll() ? null : "/");
    }

    /** The filter as a part of an address, starting with {@code &}; empty when it asks for nothing. */
    static String parameters(StoryFilter filter) {
        String text = filter.text().isBlank() ? "" : "&q=" + Paths.queryValue(filter.text());
        return text
                + filter.wanted().entrySet().stream()
                        .map(wish -> "&" + wish.getKey().parameter() + "=" + Paths.queryValue(wish.getValue()))
                        .collect(Collectors.joining());
    }

    private static List<Chip> chips(
            Facet facet, String all, StoryFilter filter, FacetCounts counts, Function<FacetCounts.Choice, Chip> chip) {
        String chosen = filter.of(facet);
        List<FacetCounts.Choice> choices = listed(facet, chosen, counts);
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip("", all, counts.sum(facet), chosen == null, null));
        choices.stream()
                .map(chip)
                .map(c -> c.value().equals(chosen) ? new Chip(c.value(), c.name(), c.count(), true, c.tag()) : c)
                .forEach(chips::add);
        return chips;
    }

    private static Choices choices(Facet facet, StoryFilter filter, FacetCounts counts, StoryBoard board) {
        String chosen = filter.of(facet);
        List<Chip> chips = listed(facet, chosen, counts).stream()
                .filter(choice -> choice.count() > 0 || choice.id().equals(chosen))
                .map(choice -> new Chip(
                        choice.id(),
                        name(facet, choice, board),
                        choice.count(),
                        choice.id().equals(chosen),
                        null))
                .toList();
        return new Choices(facet.parameter(), ANY.getOrDefault(facet, ""), chosen != null, chips);
    }

    /** The most frequent ones, and what is chosen even if it is none of them. */
    private static List<FacetCounts.Choice> listed(Facet facet, @Nullable String chosen, FacetCounts counts) {
        List<FacetCounts.Choice> listed = new ArrayList<>(counts.most(facet, LISTED));
        if (chosen != null && listed.stream().noneMatch(choice -> choice.id().equals(chosen))) {
            listed.add(counts.choice(facet, chosen).orElse(new FacetCounts.Choice(chosen, chosen, 0)));
        }
        return listed;
    }

    private static String name(Facet facet, FacetCounts.Choice choice, StoryBoard board) {
        return facet == Facet.OUTLET ? board.outletName(choice.id()) : choice.name();
    }

    private static List<Chip> inOrderOfLife(List<Chip> phases) {
        return phases.stream()
                .sorted(Comparator.comparingInt(chip -> PHASES.indexOf(chip.value())))
                .toList();
    }

    private static Chip phase(FacetCounts.Choice choice) {
        return new Chip(choice.id(), Words.capital(choice.id()), choice.count(), false, null);
    }

    private static Chip language(FacetCounts.Choice choice) {
        Language language = Language.of(choice.id());
        return new Chip(choice.id(), language.name(), choice.count(), false, language.tag());
    }
}
