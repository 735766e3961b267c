package dev.dateline.domain.claim.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Sums that an English article leaves to its reader: "a man is in critical condition, three others were hurt". */
final class TollSums {
    private static final int APART = 25;
    private static final int BEHIND = 10;
    private static final int PERSON_WITHIN = 4;
    private static final int OTHERS_WITHIN = 3;
    private static final Set<String> PERSON = Set.of(
            "man", "woman", "boy", "girl", "teen", "teenager", "officer", "person", "student", "victim", "child");
    private static final Set<String> OTHERS = Set.of("other", "others", "more");
    private static final Set<String> DEAD =
            Set.of("killed", "killing", "kills", "dead", "died", "die", "fatally", "dies");
    private static final Set<String> HURT = Set.of(
            ("wounded wounding injured injuring injuries hurt critical critically hospital hospitals hospitalized"
                            + " shot struck hit")
                    .split(" "));

    private final List<String> words;
    private final List<Sum> sums = new ArrayList<>();

    /** A number, the word it is and the sentence it stands in. */
    private record Part(int at, int sentence, long value) {}

    /**
     * Two numbers added up.
     *
     * @param of what is told of them: "dead", "hurt", both or nothing
     */
    private record Sum(long value, String of) {}

    /** The sums of a text in lower case, as {@link TollNumbers#words} cuts it. */
    TollSums(List<String> words) {
        this.words = words;
        Part last = null;
        int sentence = 0;
        for (int at = 0; at < words.size(); at++) {
            sentence += words.get(at).equals(".") ? 1 : 0;
            long value = value(at);
            if (value > 0) {
                Part next = new Part(at, sentence, value);
                if (last != null && addsTo(last, next)) {
                    sums.add(sum(last, next));
                }
                last = next;
            }
        }
    }

    /** The traits of a number that is one of the sums. */
    Set<String> traits(String prefix, long value) {
        Set<String> traits = new TreeSet<>();
        sums.stream().filter(sum -> sum.value == value).forEach(sum -> traits.add(prefix + "sum" + sum.of));
        return traits;
    }

    private long value(int at) {
        String word = words.get(at);
        boolean person = (word.equals("a") || word.equals("an")) && any(PERSON, at + 1, at + PERSON_WITHIN);
        return person ? 1 : TollNumbers.value(word);
    }

    private boolean addsTo(Part first, Part second) {
        return second.at - first.at <= APART
                && second.sentence - first.sentence <= 1
                && (words.get(second.at).equals("another") || any(OTHERS, second.at + 1, second.at + OTHERS_WITHIN));
    }

    private Sum sum(Part first, Part second) {
        int to = second.at + BEHIND;
        String of = (any(DEAD, first.at, to) ? " dead" : "") + (any(HURT, first.at, to) ? " hurt" : "");
        return new Sum(first.value + second.value, of + (first.sentence == second.sentence ? "" : ", two sentences"));
    }

    private boolean any(Set<String> these, int from, int to) {
        return words.subList(Math.min(from, words.size()), Math.min(to, words.size())).stream()
                .anyMatch(these::contains);
    }
}
