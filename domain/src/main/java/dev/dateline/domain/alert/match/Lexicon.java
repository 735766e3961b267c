package dev.dateline.domain.alert.match;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words of all rules, each kept once. What rules ask for together is a vocabulary, far smaller than the rules. */
final class Lexicon {
    private final Map<String, Term> terms = new ConcurrentHashMap<>();
    private final Map<String, TermLook> looks = new ConcurrentHashMap<>();

    Term term(String lower) {
        return terms.computeIfAbsent(lower, Term::new);
    }

    /** The look for a word in all of a story's text. */
    TermLook look(String lower) {
        return looks.computeIfAbsent(lower, word -> new TermLook(term(word), Scope.TEXT));
    }
}
