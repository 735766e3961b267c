package dev.dateline.domain.claim.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How much speaks for a number, as traits: for a figure of three its {@code #name>=1}, {@code >=2} and {@code >=3}. What is told of the
 * article as a whole is among them, so that {@link TollTrees} can ask for it.
 */
final class TollFigures {
    private static final int MOST = 6;
    private static final int OVER = 3;
    private static final List<TollWord> HAPPENED = List.of(TollWord.DEAD, TollWord.HURT, TollWord.SHOT);

    private final TollPhrases phrases;
    private final TollTelling telling;
    private final TollSentences sentences;
    private final List<String> article = new ArrayList<>();

    TollFigures(TollText text, TollPhrases phrases, TollSentences sentences, TollTelling telling, boolean ownDeath) {
        this.phrases = phrases;
        this.telling = telling;
        this.sentences = sentences;
        up(article, "first death", sentences.firstDeath());
        up(article, "deaths", sentences.dead());
        up(article, "hurt", sentences.hurt());
        up(article, "shot", sentences.shot());
        up(article, "deaths other days", sentences.deadOtherDays());
        up(article, "ones dead", sentences.onesDead());
        up(article, "ones hurt", sentences.onesHurt());
        up(article, "ones shot", sentences.onesShot());
        up(article, "ones alive", sentences.onesAlive());
        up(article, "own", ownDeath ? 1 : 0);
        up(article, "length", (int) Math.round(2 * Math.log(1 + text.size() / 60.0)));
        for (TollWord what : HAPPENED) {
            TollPhrase first = telling.strongest(what);
            up(article, "place " + what, first == null ? 4 : place(first));
            up(article, "told " + what, first == null ? 0 : (int) Math.min(first.value(), OVER));
            long many = phrases.all().stream()
                    .filter(phrase -> phrase.counts() && phrase.near(what))
                    .mapToLong(TollPhrase::value)
                    .distinct()
                    .count();
            up(article, "different " + what, (int) many);
        }
    }

    /** Adds the figures of so many killed. */
    void killed(List<String> traits, long value) {
        both(traits, value);
        counted(traits, "", value);
    }

    /** Adds the figures of so many injured, where so many were killed. */
    void injured(List<String> traits, long value, long dead) {
        both(traits, value);
        counted(traits, "", value);
        up(traits, "killed", (int) Math.min(dead, OVER));
        if (dead > 0) {
            counted(traits, "+", value + dead);
            for (TollWord what : HAPPENED) {
                over(traits, "+over " + what, value + dead, telling.strongest(what));
            }
        }
    }

    private void both(List<String> traits, long value) {
        traits.addAll(article);
        up(traits, "size", (int) Math.min(value, OVER));
        over(traits, "over ones dead", value - sentences.onesDead());
        over(traits, "over ones hurt", value - sentences.onesHurt());
        over(traits, "over ones alive", value - sentences.onesAlive());
        for (TollWord what : HAPPENED) {
            over(traits, "over " + what, value, telling.strongest(what));
        }
    }

    /** How many phrases tell this number, a higher and a lower one, by what happened. */
    private void counted(List<String> traits, String prefix, long value) {
        Map<String, Integer> counts = new TreeMap<>();
        for (TollPhrase phrase : phrases.all()) {
            if (phrase.sort() == TollPhrase.Sort.AGE) {
                continue;
            }
            String near = phrase.told().near().length() == 4 ? phrase.told().near() : "-";
            String than = phrase.value() == value ? "same " : phrase.value() > value ? "more " : "less ";
            if (phrase.counts()) {
                count(counts, than + near);
                count(counts, than + near + "/" + phrase.place());
                if (phrase.value() + 1 == value) {
                    count(counts, "one less " + near);
                    count(counts, "one less " + near + "/" + phrase.place());
                }
            } else if (than.equals("same ") || phrase.plus() || phrase.sort() == TollPhrase.Sort.ORDINAL) {
                count(counts, than + sort(phrase));
                count(counts, than + sort(phrase) + near);
            }
        }
        counts.forEach((name, count) -> up(traits, prefix + name, count));
    }

    private static void count(Map<String, Integer> counts, String name) {
        counts.merge(name, 1, Integer::sum);
    }

    private static String sort(TollPhrase phrase) {
        return phrase.part()
                ? "part"
                : phrase.plus()
                        ? "plus"
                        : switch (phrase.sort()) {
                            case ORDINAL -> "ordinal";
                            case SELF -> "self";
                            default -> "one";
                        };
    }

    private static int place(TollPhrase phrase) {
        return switch (phrase.place()) {
            case "title" -> 1;
            case "lead" -> 2;
            default -> 3;
        };
    }

    private static void over(List<String> traits, String name, long value, @Nullable TollPhrase told) {
        if (told != null) {
            over(traits, name, value - told.value());
        } else {
            traits.add("#no " + name);
        }
    }

    /** A figure between -3 and 3. */
    static void over(List<String> traits, String name, long figure) {
        for (int i = 1 - OVER; i <= Math.min(OVER, figure); i++) {
            traits.add("#" + name + ">=" + i);
        }
    }

    /** A figure from 0 up. */
    static void up(List<String> traits, String name, int figure) {
        for (int i = 1; i <= Math.min(MOST, figure); i++) {
            traits.add("#" + name + ">=" + i);
        }
    }
}
