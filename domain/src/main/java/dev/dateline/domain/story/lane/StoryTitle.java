package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.TermCount;
import dev.dateline.domain.story.ledger.Balance;
import dev.dateline.domain.story.words.FeatureExtractor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses a story's headline: the one whose words most of the other headlines share. Equal headlines have one voice
 * together, so an agency's headline is not chosen for being reprinted; another one must be clearly better to take the
 * place of the present one, and it is asked for only while a story is small and at each doubling, so it stays put. A
 * headline with a toll that has risen since has half a voice, and no such privilege.
 */
final class StoryTitle {
    private static final int SMALL = 8;
    private static final int NEWEST = 12;
    private static final double CLEARLY = 1.2;
    private static final double OVERTAKEN = .5;

    /** A headline of fewer words, "The harbour fire", gains nothing by being short. */
    private static final int TELLING = 5;

    private static final int LONGEST_LEAD = 120;

    /** The stories that grow now are asked for the same headlines with each report. */
    private static final int REMEMBERED = 512;

    private final FeatureExtractor words;
    private final String language;
    private final Overtaken overtaken;
    private final Map<String, Set<String>> read = new LastUsed<>(REMEMBERED);

    StoryTitle(FeatureExtractor words, String language) {
        this.words = words;
        this.language = language;
        this.overtaken = new Overtaken(language);
    }

    /** The headline of a report: its title, or the beginning of its text. */
    static String of(ReportRef report) {
        if (!report.title().isBlank()) {
            return report.title();
        }
        String lead = report.lead().strip();
        return lead.codePointCount(0, lead.length()) <= LONGEST_LEAD
                ? lead
                : lead.substring(0, lead.offsetByCodePoints(0, LONGEST_LEAD)) + "\u2026";
    }

    /** True at the sizes at which a headline is chosen anew: up to 8 reports, then 16, 32, … */
    static boolean isDue(int reports) {
        return reports <= SMALL || Integer.bitCount(reports) == 1;
    }

    /**
     * The headline of a story with these reports, oldest first; the present one if none is clearly better.
     *
     * @param balance what the reports state
     */
    String choose(String present, List<ReportRef> reports, Balance balance) {
        Map<Set<String>, String> titles = distinct(reports);
        if (titles.size() < 2) {
            return titles.containsValue(present) || titles.isEmpty()
                    ? present
                    : titles.values().iterator().next();
        }
        String best = present;
        double most = 0;
        double clearly = overtaken.is(present, balance) ? 1 : CLEARLY;
        for (Map.Entry<Set<String>, String> title : titles.entrySet()) {
            double voice = overtaken.is(title.getValue(), balance) ? OVERTAKEN : 1;
            double support = voice * support(title.getKey(), titles.keySet());
            double needed = best.equals(present) ? most * clearly : most;
            if (title.getValue().equals(present) || support > needed) {
                best = title.getValue();
                most = support;
            }
        }
        return best;
    }

    private Map<Set<String>, String> distinct(List<ReportRef> reports) {
        List<ReportRef> candidates =
                new ArrayList<>(reports.subList(Math.max(0, reports.size() - NEWEST), reports.size()));
        if (candidates.size() < reports.size()) {
            candidates.add(0, reports.get(0));
        }
        Map<Set<String>, String> distinct = new LinkedHashMap<>();
        for (ReportRef report : candidates) {
            Set<String> stems = stems(report.title());
            if (!stems.isEmpty() && report.kind() != ArticleKind.WITHDRAWN) {
                distinct.putIfAbsent(stems, report.title());
            }
        }
        return distinct;
    }

    private Set<String> stems(String title) {
        return read.computeIfAbsent(title, this::readStems);
    }

    private Set<String> readStems(String title) {
        return words.terms(title, language).stream()
                .filter(term -> term.kind() != TermCount.Kind.NAME_BIGRAM)
                .map(TermCount::term)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static double support(Set<String> title, Set<Set<String>> titles) {
        double sum = 0;
        for (Set<String> other : titles) {
            long shared = other.equals(title)
                    ? 0
                    : other.stream().filter(title::contains).count();
            sum += shared / Math.sqrt((double) Math.max(TELLING, title.size()) * other.size());
        }
        return sum;
    }
}
