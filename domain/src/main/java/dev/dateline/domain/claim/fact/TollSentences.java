package dev.dateline.domain.claim.fact;

import java.util.HashSet;
import java.util.Set;

/** How often, and how early, the sentences of an article tell of the dead, the hurt and the shot; those on other days aside. */
final class TollSentences {
    private static final int NOWHERE = 4;
    private static final Set<String> OTHER_DAYS =
            Set.of(("previous previously ago last earlier another separate unrelated since past recent weekend"
                            + " 2005 2006 2007 2008 2009 2010 2011 2012")
                    .split(" "));
    private static final Set<String> DEATH = Set.of(
            ("killed kills killing dead died dies fatally fatal deadly slain slaying slayings murdered murder homicide"
                            + " homicides deaths death deceased succumbed murder-suicide pronounced killings")
                    .split(" "));
    private static final Set<String> BEFORE_NO_DEATH = Set.of("attempted", "non", "wanted");
    private static final Set<String> BEHIND_NO_DEATH = Set.of("detectives", "unit", "investigators");

    private final TollText text;
    private final boolean[] otherDays;
    private int firstDeath = NOWHERE;
    private int dead;
    private int hurt;
    private int shot;
    private int deadOtherDays;
    private final Set<String> onesDead = new HashSet<>();
    private final Set<String> onesHurt = new HashSet<>();
    private final Set<String> onesShot = new HashSet<>();

    TollSentences(TollText text, TollPhrases phrases) {
        this.text = text;
        otherDays = new boolean[text.size()];
        for (int at = 0; at < text.size(); at = text.sentenceEnd(at) + 1) {
            read(at, text.sentenceEnd(at));
        }
        phrases.all().stream()
                .filter(phrase -> phrase.single() && !otherDays[phrase.from()])
                .forEach(this::note);
    }

    private void read(int from, int to) {
        boolean tellsDeath = false;
        boolean tellsHurt = false;
        boolean tellsShot = false;
        boolean other = false;
        for (int at = from; at < to; at++) {
            tellsDeath |= death(at);
            tellsHurt |= text.kind(at) == TollWord.HURT;
            tellsShot |= text.kind(at) == TollWord.SHOT;
            other |= OTHER_DAYS.contains(text.word(at)) && !text.place(at).equals("title");
        }
        if (tellsDeath) {
            dead += other ? 0 : 1;
            deadOtherDays += other ? 1 : 0;
            firstDeath = other ? firstDeath : Math.min(firstDeath, place(from));
        } else if (tellsHurt) {
            hurt++;
        } else if (tellsShot) {
            shot++;
        }
        for (int at = from; at < to; at++) {
            otherDays[at] = other;
        }
    }

    private boolean death(int at) {
        return DEATH.contains(text.word(at))
                && !BEFORE_NO_DEATH.contains(text.word(at - 1))
                && !BEHIND_NO_DEATH.contains(text.word(at + 1));
    }

    private int place(int at) {
        return switch (text.place(at)) {
            case "title" -> 0;
            case "lead" -> 1;
            default -> at < text.size() / 2 ? 2 : 3;
        };
    }

    private void note(TollPhrase phrase) {
        String noun = text.word(phrase.to() - 1);
        if (TollWord.of(noun) == TollWord.SUSPECT || noun.equals("officer") || noun.equals("deputy")) {
            return;
        }
        if (phrase.near(TollWord.DEAD)) {
            onesDead.add(noun);
        } else if (phrase.near(TollWord.HURT)) {
            onesHurt.add(noun);
        } else if (phrase.near(TollWord.SHOT)) {
            onesShot.add(noun);
        }
    }

    /** Where death is told of first: 0 title, 1 lead, 2 first half, 3 second half, 4 nowhere. */
    int firstDeath() {
        return firstDeath;
    }

    /** Sentences that tell of death. */
    int dead() {
        return dead;
    }

    /** Sentences that tell of the hurt and of no death. */
    int hurt() {
        return hurt;
    }

    /** Sentences that tell of shots at somebody, of no death and of nobody hurt. */
    int shot() {
        return shot;
    }

    /** Sentences that tell of death on other days. */
    int deadOtherDays() {
        return deadOtherDays;
    }

    /** How many single people died, by the nouns for them. */
    int onesDead() {
        return onesDead.size();
    }

    int onesHurt() {
        return onesHurt.size();
    }

    int onesShot() {
        return onesShot.size();
    }

    /** How many single people were hurt or shot. */
    int onesHurtOrShot() {
        return union().size();
    }

    /** How many single people were hurt or shot, but those of whom the same noun died. */
    int onesAlive() {
        Set<String> alive = union();
        alive.removeAll(onesDead);
        return alive.size();
    }

    private Set<String> union() {
        Set<String> union = new HashSet<>(onesHurt);
        union.addAll(onesShot);
        return union;
    }
}
