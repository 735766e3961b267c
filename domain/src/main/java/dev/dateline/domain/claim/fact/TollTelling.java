package dev.dateline.domain.claim.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the phrases and sentences of an English article say for a number, as traits. */
final class TollTelling {
    private static final int BEHIND = 3;
    private static final int BEFORE = 2;
    private static final List<String> PLACES = List.of("title", "lead", "body");

    private final List<TollPhrase> phrases;
    private final TollSentences sentences;
    private final boolean ownDeath;

    /**
     * The phrases and sentences of one article.
     *
     * @param ownDeath whether who shot died too
     */
    TollTelling(TollPhrases phrases, TollSentences sentences, boolean ownDeath) {
        this.phrases = phrases.all();
        this.sentences = sentences;
        this.ownDeath = ownDeath;
    }

    /** Adds what speaks for so many killed. */
    void killed(List<String> traits, long value) {
        words(traits, "kp.", value);
        agreement(traits, "kp.", value, TollWord.DEAD);
        agreement(traits, "kp.", value, TollWord.HURT);
        agreement(traits, "kp.", value, TollWord.SHOT);
        String size = "=" + TollTraits.size(value);
        int dead = Math.min(sentences.dead(), 3);
        traits.add("kp.first death" + sentences.firstDeath() + size);
        traits.add("kp.deaths" + Math.min(sentences.dead(), 4) + ",first" + sentences.firstDeath() + size);
        traits.add("kp.deaths" + dead + ",other days" + Math.min(sentences.deadOtherDays(), 1) + size);
        traits.add("kp.deaths" + dead + ",hurt" + Math.min(sentences.hurt(), 2) + size);
        traits.add("kp.ones dead" + Math.min(sentences.onesDead(), 3) + size);
        if (sentences.onesDead() > 1) {
            traits.add("kp.ones dead" + compared(value, sentences.onesDead()));
        }
    }

    /** Adds what speaks for so many injured, where so many were killed. */
    void injured(List<String> traits, long value, long dead) {
        words(traits, "ip.", value);
        agreement(traits, "ip.", value, TollWord.HURT);
        agreement(traits, "ip.", value, TollWord.SHOT);
        agreement(traits, "ip.", value, TollWord.DEAD);
        agreement(traits, "ipr.", value + dead, TollWord.SHOT);
        if (dead > 0) {
            words(traits, "ipr.", value + dead);
        }
        String size = ",killed" + Math.min(dead, 2) + "=" + TollTraits.size(value);
        int hurt = Math.min(sentences.hurt(), 3);
        traits.add("ip.hurt" + hurt + size);
        traits.add("ip.hurt" + hurt + ",deaths" + Math.min(sentences.dead(), 3) + size);
        traits.add("ip.ones hurt" + Math.min(sentences.onesHurt(), 3) + size);
        traits.add("ip.ones shot" + Math.min(sentences.onesShot(), 3) + size);
        traits.add("ip.ones" + Math.min(sentences.onesHurtOrShot(), 4) + size);
        traits.add("ip.ones alive" + Math.min(sentences.onesAlive(), 3) + size);
        if (sentences.onesHurt() > 1) {
            traits.add("ip.ones hurt" + compared(value, sentences.onesHurt()));
        }
    }

    /** The first phrase that counts those of whom this is told, in the title rather than the beginning, there rather than behind. */
    @Nullable
    TollPhrase strongest(TollWord what) {
        for (String place : PLACES) {
            for (TollPhrase phrase : phrases) {
                if (phrase.counts() && phrase.near(what) && phrase.place().equals(place)) {
                    return phrase;
                }
            }
        }
        return null;
    }

    /** The words beside every phrase that tells this number. */
    private void words(List<String> traits, String prefix, long value) {
        Set<String> told = new TreeSet<>();
        for (TollPhrase phrase : phrases) {
            if (phrase.value() == value) {
                words(told, prefix, phrase);
            }
        }
        traits.addAll(told);
    }

    private static void words(Set<String> told, String prefix, TollPhrase phrase) {
        String near = phrase.told().near();
        if (phrase.part()) {
            told.add(prefix + phrase.key() + "," + near);
            return;
        }
        String name = prefix + (phrase.sort() == TollPhrase.Sort.NUMBER ? "" : phrase.key() + ":");
        String place = phrase.place();
        sequence(told, name, place, ">", phrase.told().behind(), BEHIND);
        sequence(told, name, place, "<", phrase.told().before(), BEFORE);
        told.add(name + "near " + near);
        told.add(name + "near " + near + "," + place);
        if (phrase.counts()) {
            told.add(prefix + "n:near " + near + "," + place);
            if (phrase.near(TollWord.DEAD)) {
                told.add(name + "DEAD" + flags(phrase.told()));
            }
        }
    }

    private static void sequence(
            Set<String> told, String name, String place, String mark, List<String> words, int most) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < most && i <= words.size(); i++) {
            all.append(mark).append(i < words.size() ? words.get(i) : "-");
            told.add(name + all);
            if (!place.equals("body")) {
                told.add(name + place + all);
            }
        }
    }

    /** How a number compares with those told of the dead, the hurt or the shot. */
    private void agreement(List<String> traits, String prefix, long value, TollWord what) {
        String name = prefix + what + " ";
        TollPhrase first = strongest(what);
        if (first == null) {
            String size = "(" + TollTraits.size(value) + ")";
            traits.add(name + "none" + size);
            if (phrases.stream().anyMatch(phrase -> phrase.key().equals("a") && phrase.near(what))) {
                traits.add(name + "one" + size);
            }
            return;
        }
        String over = compared(value, first.value());
        traits.add(name + first.place() + over);
        traits.add(name + first.place() + " " + first.sort() + over + flags(first.told()));
        if (what == TollWord.DEAD) {
            own(traits, prefix, value);
            traits.add(name + "own" + ownDeath + " " + first.place() + over);
            traits.add(name + "own" + ownDeath + over);
        }
        share(traits, name, value, what);
    }

    private void own(List<String> traits, String prefix, long value) {
        for (String place : PLACES) {
            phrases.stream()
                    .filter(phrase -> phrase.plus() && phrase.place().equals(place))
                    .findFirst()
                    .ifPresent(phrase -> {
                        String over = compared(value, phrase.value());
                        traits.add(prefix + "plus " + place + over);
                        traits.add(prefix + "plus" + over);
                        traits.add(prefix + phrase.sort() + phrase.told().near() + over);
                    });
        }
    }

    private void share(List<String> traits, String name, long value, TollWord what) {
        List<TollPhrase> all = new ArrayList<>();
        for (TollPhrase phrase : phrases) {
            if (phrase.counts() && phrase.near(what)) {
                all.add(phrase);
            }
        }
        long same = all.stream().filter(phrase -> phrase.value() == value).count();
        long most = all.stream().mapToLong(TollPhrase::value).max().orElse(0);
        String share = same == 0 ? "no" : same == all.size() ? "all" : 2 * same >= all.size() ? "most" : "some";
        traits.add(name + "share " + share + (all.size() == 1 ? "1" : ""));
        traits.add(name + "max" + compared(value, most));
    }

    private static String flags(TollPhrase.Told told) {
        return (told.self() ? " self" : "") + (told.including() ? " including" : "") + (told.gunman() ? " gunman" : "");
    }

    private static String compared(long value, long told) {
        long over = value - told;
        return over == 0 ? "=" : over == 1 ? "+1" : over == -1 ? "-1" : over > 0 ? "+" : "-";
    }
}
