package dev.dateline.domain.alert;

import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.TermCount;
import dev.dateline.domain.story.words.FeatureExtractor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides which rules a story meets: all of a rule's words occur in the story's titles or leads, compared by stem. */
public final class RuleMatcher {
    private final FeatureExtractor features = new FeatureExtractor();

    /** The rules among these that the story meets, in their order. */
    public List<Rule> met(List<Rule> rules, Story story) {
        Set<String> stems = new HashSet<>();
        for (ReportRef report : story.reports()) {
            stems.addAll(stems(report.title() + "\n" + report.lead(), story.lane()));
        }
        return rules.stream()
                .filter(rule -> rule.language() == null || rule.language().equals(story.lane()))
                .filter(rule -> meets(rule, story.lane(), stems))
                .toList();
    }

    private boolean meets(Rule rule, String language, Set<String> stems) {
        Set<String> wanted = new HashSet<>();
        rule.words().forEach(word -> wanted.addAll(stems(word, language)));
        return !wanted.isEmpty() && stems.containsAll(wanted);
    }

    private Set<String> stems(String text, String language) {
        Set<String> found = new HashSet<>();
        for (TermCount term : features.extract("", text, language).terms()) {
            if (term.kind() != TermCount.Kind.NAME_BIGRAM) {
                found.add(term.term());
            }
        }
        return found;
    }
}
