package dev.dateline.domain.claim.fact;

import dev.dateline.domain.claim.fact.TollPhrase.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of an English article that tell how many people, and the sums they make: "his wife and three sons" are four, and five where
 * he "shot his wife and three sons before turning the gun on himself".
 */
final class TollPhrases {
    private static final int NOUN_WITHIN = 3;
    private static final int PERSON_WITHIN = 4;
    private static final int GAP = 8;
    private static final int OTHER_WORDS = 2;
    private static final int SELF_WITHIN = 25;
    private static final int ACT_WITHIN = 8;
    private static final Map<String, Integer> ORDINALS =
            Map.of("second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7);
    private static final Map<String, Sort> ARTICLES =
            Map.of("a", Sort.A, "an", Sort.A, "the", Sort.THE, "his", Sort.OWN, "her", Sort.OWN, "their", Sort.OWN);
    private static final Set<String> JOINING = Set.of(",", "and", "plus", "along", "with", "then", "also");
    private static final Set<String> PARTING = Set.of("when", "who", "before", "after", "was", "were", "is");
    private static final Set<String> ACTS =
            Set.of(("before then turned turning killing killed took fatally shooting shot and").split(" "));

    private final TollText text;
    private final TollSurroundings surroundings;
    private final List<TollPhrase> all = new ArrayList<>();

    TollPhrases(TollText text) {
        this.text = text;
        this.surroundings = new TollSurroundings(text);
        List<TollPhrase> people = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            TollPhrase phrase = at(at);
            if (phrase != null) {
                (phrase.sort() == Sort.AGE ? all : people).add(phrase);
                at = phrase.sort() == Sort.ORDINAL ? at : phrase.to() - 1;
            }
        }
        for (int at = 0; at < people.size(); ) {
            int to = at + 1;
            while (to < people.size() && joined(people.get(to - 1), people.get(to))) {
                to++;
            }
            add(people.subList(at, to));
            at = to;
        }
    }

    List<TollPhrase> all() {
        return all;
    }

    /** The numbers that only phrases tell: sums, and how many there are at least where one is the third. */
    Set<Long> values() {
        Set<Long> values = new TreeSet<>();
        all.stream()
                .filter(phrase -> phrase.counts() && phrase.sort() != Sort.NUMBER
                        || phrase.plus()
                        || phrase.sort() == Sort.ORDINAL && !phrase.part())
                .forEach(phrase -> values.add(phrase.value()));
        return values;
    }

    private @Nullable TollPhrase at(int at) {
        String word = text.word(at);
        if (text.number(at) > 0) {
            int to = nounEnd(at);
            return phrase(at, to, text.number(at), isAge(at, to) ? Sort.AGE : Sort.NUMBER);
        }
        Integer ordinal = ORDINALS.get(word);
        if (ordinal != null) {
            for (int to = at + 1; to < at + NOUN_WITHIN; to++) {
                if (text.kind(to) == TollWord.PEOPLE || text.kind(to) == TollWord.DEAD) {
                    return phrase(at, to + 1, ordinal, Sort.ORDINAL);
                }
            }
        }
        Sort article = ARTICLES.get(word);
        if (article != null) {
            int to = personEnd(at);
            return to < 0 ? null : phrase(at, to, 1, article);
        }
        if (TollWord.onePerson(word)) {
            return phrase(at, at + 1, 1, Sort.BARE);
        }
        return TollWord.self(word) ? phrase(at, at + 1, 1, Sort.SELF) : null;
    }

    private TollPhrase phrase(int from, int to, long value, Sort sort) {
        return new TollPhrase(from, to, value, sort, false, surroundings.of(from, to));
    }

    /** Behind the people that a number counts, or behind the number. */
    private int nounEnd(int number) {
        int end = number + 1;
        for (int at = number + 1; at <= number + NOUN_WITHIN; at++) {
            TollWord kind = text.kind(at);
            boolean person = kind == TollWord.PEOPLE || kind == TollWord.KIN;
            if (person || kind == TollWord.OTHERS) {
                end = at + 1;
            }
            if (person || stops(at) || kind != TollWord.NONE && kind != TollWord.OTHERS) {
                return end;
            }
        }
        return end;
    }

    private int personEnd(int article) {
        for (int at = article + 1; at <= article + PERSON_WITHIN; at++) {
            if (TollWord.onePerson(text.word(at))) {
                return at + 1;
            }
            if (stops(at) || ARTICLES.containsKey(text.word(at)) || ORDINALS.containsKey(text.word(at))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean stops(int at) {
        return text.word(at).isEmpty() || text.word(at).equals(",") || text.ends(at) || text.number(at) > 0;
    }

    /** Whether a number is somebody's age: "John Doe, 34, and". */
    private boolean isAge(int from, int to) {
        String before = text.word(from - 1);
        String behind = text.word(to);
        if (to > from + 1) {
            return false;
        }
        if (before.equals("age")
                || before.equals("aged")
                || before.equals("ages")
                || before.equals("(") && behind.equals(")")) {
            return true;
        }
        boolean listed = text.number(from - 2) == 0
                || text.word(from - 3).equals("ages")
                || text.word(from - 3).equals(",");
        return before.equals(",") && from >= 2 && listed && behindAge(to);
    }

    private boolean behindAge(int at) {
        return switch (text.word(at)) {
            case ",", ";", "and", "of", "who", "was", "were" -> true;
            default -> text.ends(at) || text.kind(at) == TollWord.NONE;
        };
    }

    private boolean joined(TollPhrase first, TollPhrase second) {
        int gap = second.from() - first.to();
        if (gap < 1 || gap > GAP || first.sort() == Sort.ORDINAL || second.sort() == Sort.ORDINAL) {
            return false;
        }
        boolean joining = false;
        int others = 0;
        for (int at = first.to(); at < second.from(); at++) {
            if (JOINING.contains(text.word(at))) {
                joining = true;
            } else if (text.ends(at) || PARTING.contains(text.word(at)) || text.kind(at) != TollWord.NONE) {
                return false;
            } else {
                others += text.number(at) == 0 ? 1 : 0;
            }
        }
        return joining && others <= OTHER_WORDS;
    }

    /** Adds phrases that follow each other, and what they make together. */
    private void add(List<TollPhrase> phrases) {
        TollPhrase whole = phrases.get(0);
        boolean self = phrases.stream().anyMatch(phrase -> phrase.sort() == Sort.SELF);
        if (phrases.size() > 1) {
            long sum = phrases.stream().mapToLong(TollPhrase::value).sum();
            int to = phrases.get(phrases.size() - 1).to();
            whole = phrase(whole.from(), to, sum, self ? Sort.SUM_WITH_SELF : Sort.SUM);
            all.add(whole);
        }
        boolean adds = !self && whole.sort() != Sort.ORDINAL && whole.told().done() && endsInSelf(whole.to());
        if (adds) {
            Sort sort = whole.sort() == Sort.NUMBER || whole.sort() == Sort.SUM ? Sort.PLUS_SELF : Sort.ONE_PLUS_SELF;
            all.add(new TollPhrase(whole.from(), whole.to(), whole.value() + 1, sort, false, whole.told()));
        }
        for (TollPhrase phrase : phrases) {
            boolean part = phrases.size() > 1;
            all.add(new TollPhrase(phrase.from(), phrase.to(), phrase.value(), phrase.sort(), part, phrase.told()));
        }
    }

    /** Whether who acts is said to have done it to themselves, too. */
    private boolean endsInSelf(int from) {
        for (int at = from; at < from + SELF_WITHIN && at < text.size() && !text.ends(at); at++) {
            if (TollWord.self(text.word(at)) && acted(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean acted(int self) {
        for (int at = self - 1; at >= self - ACT_WITHIN && !text.ends(at); at--) {
            if (ACTS.contains(text.word(at))) {
                return true;
            }
        }
        return false;
    }
}
