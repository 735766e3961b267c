package dev.dateline.domain.alert.told;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.Relation;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryOrigin;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.ledger.Balance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be told of a story at one moment; bounded, as the story is.
 *
 * @param story the story
 * @param title its headline
 * @param origins names of its independent origins by their ids, in order of appearance
 * @param phase where it stands in its life
 * @param numbers numbers that its headline has, or the headlines of two origins
 * @param reports the reports it lists
 * @param balance the tolls that its reports tell, and where they contradict one another
 */
public record StoryFacts(
        StoryId story,
        String title,
        Map<String, String> origins,
        StoryPhase phase,
        Set<String> numbers,
        List<ReportRef> reports,
        Balance balance) {
    /** Digits with separators inside, not part of a word. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])\\p{Nd}{1,12}(?:[.,'\\u00a0\\u202f]\\p{Nd}{3})*(?![\\p{L}\\p{Nd}])");

    private static final Pattern SEPARATOR = Pattern.compile("[.,'\\u00a0\\u202f]");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    /** What can be told of this state of a story. */
    public static StoryFacts of(Story story) {
        Map<String, String> origins = new LinkedHashMap<>();
        for (StoryOrigin origin : story.support().listed()) {
            origins.put(origin.origin().id(), origin.origin().name());
        }
        return new StoryFacts(
                story.id(), story.title(), origins, story.phase(), numbers(story), story.reports(), story.balance());
    }

    /** The ids of the reports it lists. */
    public Set<ArticleId> articles() {
        Set<ArticleId> articles = new HashSet<>();
        reports.forEach(report -> articles.add(report.article()));
        return articles;
    }

    /** Whether its publisher stands by a report. */
    static boolean stands(ReportRef report) {
        return report.kind() != ArticleKind.WITHDRAWN;
    }

    private static Set<String> numbers(Story story) {
        Set<String> told = new TreeSet<>(numbersIn(story.title()));
        Map<String, Set<String>> originsByNumber = new HashMap<>();
        for (ReportRef report : story.reports()) {
            if (report.relation().kind() == Relation.Kind.ORIGINAL && stands(report)) {
                String origin = report.origin().id();
                numbersIn(report.title())
                        .forEach(number -> originsByNumber
                                .computeIfAbsent(number, n -> new HashSet<>())
                                .add(origin));
            }
        }
        originsByNumber.forEach((number, origins) -> {
            if (origins.size() > 1) {
                told.add(number);
            }
        });
        return told;
    }

    /** The numbers of a headline without their separators; years are none. */
    static Set<String> numbersIn(String headline) {
        Set<String> numbers = new TreeSet<>();
        Matcher found = NUMBER.matcher(headline);
        while (found.find()) {
            long value = Long.parseLong(digits(SEPARATOR.matcher(found.group()).replaceAll("")));
            if (value < FIRST_YEAR || value > LAST_YEAR) {
                numbers.add(Long.toString(value));
            }
        }
        return numbers;
    }

    /** The same digits as 0 to 9; at most the first eighteen. */
    private static String digits(String anyScript) {
        StringBuilder ascii = new StringBuilder();
        anyScript.codePoints().limit(18).forEach(c -> ascii.append(Character.digit(c, 10)));
        return ascii.toString();
    }
}
