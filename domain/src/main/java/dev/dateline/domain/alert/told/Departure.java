package dev.dateline.domain.alert.told;

import dev.dateline.domain.article.ArticleId;
import java.util.HashSet;
import java.util.Set;

/**
 * What leaves a story with some of its reports, for one who was told some of them.
 *
 * @param reports the reports
 * @param origins ids of the origins of those that were told
 * @param numbers the numbers of the headlines of those that were told
 * @param onlyOrigins those origins that the story has no more
 * @param onlyNumbers those numbers that it has no more
 */
record Departure(
        Set<ArticleId> reports,
        Set<String> origins,
        Set<String> numbers,
        Set<String> onlyOrigins,
        Set<String> onlyNumbers) {

    static Departure of(Notice.Parted notice, Told told) {
        StoryFacts left = StoryFacts.of(notice.left());
        Set<String> origins = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        notice.listed().stream()
                .filter(report -> told.reports().contains(report.article()))
                .forEach(report -> {
                    origins.add(report.origin().id());
                    numbers.addAll(StoryFacts.numbersIn(report.title()));
                });
        return new Departure(
                Set.copyOf(notice.reports()),
                origins,
                numbers,
                without(origins, left.origins().keySet()),
                without(numbers, left.numbers()));
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> others = new HashSet<>(all);
        others.removeAll(some);
        return others;
    }
}
