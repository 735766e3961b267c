package dev.dateline.bench.fire.judge;

import dev.dateline.bench.fire.press.Telling;
import dev.dateline.domain.article.ArticleId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the script says: which tellings there are, and which event each is of. */
final class Truth {
    private static final Pattern NAME = Pattern.compile("[A-Z][a-z]+");

    private final Map<ArticleId, Telling> due = new LinkedHashMap<>();
    private final Map<ArticleId, Telling> ever = new LinkedHashMap<>();
    private final int firstToBeTold;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    /**
     * The truth at a moment.
     *
     * @param due what must have arrived by now
     * @param ever what may have arrived
     * @param firstToBeTold number of the first event that readers must be told of
     */
    Truth(List<Telling> due, List<Telling> ever, int firstToBeTold) {
        this.firstToBeTold = firstToBeTold;
        due.forEach(telling -> this.due.put(telling.article(), telling));
        ever.forEach(telling -> {
            this.ever.put(telling.article(), telling);
            places.put(telling.happening().place(), telling.happening().number());
        });
    }

    Collection<Telling> due() {
        return due.values();
    }

    /** What is at that address, whether it must have arrived or not. */
    Optional<Telling> telling(ArticleId article) {
        return Optional.ofNullable(ever.get(article.whole()));
    }

    /** The event whose place a headline names. */
    Optional<Integer> event(String headline) {
        Matcher names = NAME.matcher(headline);
        while (names.find()) {
            Integer event = places.get(names.group());
            if (event != null) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    /** How many reports of each event, of those that readers must be told of, must have arrived. */
    Map<Integer, Long> reports() {
        return due.values().stream()
                .filter(telling -> telling.happening().number() >= firstToBeTold)
                .collect(Collectors.groupingBy(
                        telling -> telling.happening().number(), TreeMap::new, Collectors.counting()));
    }
}
