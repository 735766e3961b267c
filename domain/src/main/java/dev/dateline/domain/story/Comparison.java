package dev.dateline.domain.story;

import dev.dateline.domain.story.Likeness.Shared;

/** Compares one report with many members: its vectors are spread out by term once, each comparison looks up. */
final class Comparison {
    private final TermDictionary dictionary;
    private final SpreadTerms spread = new SpreadTerms();
    private boolean hasNumerals;
    private int length;
    private float rarestOfAll;

    Comparison(TermDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Makes this report the one that members are compared with, until {@link #clear}. */
    void spread(Member report) {
        spread.hold(report, dictionary);
        hasNumerals = hasNumerals(report);
        length = report.weighed();
        rarestOfAll = 1;
        for (int i = 0; i < report.terms(); i++) {
            rarestOfAll = Math.max(rarestOfAll, dictionary.latestRarity(report.term(i)));
        }
    }

    void clear() {
        spread.clear();
    }

    Likeness with(Member member) {
        float dot = 0;
        float covered = 0;
        for (int i = 0; i < member.weighed(); i++) {
            int at = spread.find(member.term(i));
            if (at >= 0) {
                dot += spread.all[at] * member.weight(i);
                covered += spread.title[at] * spread.title[at];
            }
        }
        float covers = 0;
        float titleDot = 0;
        for (int i = 0; i < member.titled(); i++) {
            int at = spread.find(member.titleTerm(i));
            if (at >= 0) {
                float weight = member.titleWeight(i);
                titleDot += spread.title[at] * weight;
                covers += spread.all[at] > 0 ? weight * weight : 0;
            }
        }
        return new Likeness(dot, titleDot, entities(member), covered, covers, numbersConflict(member), shared(member));
    }

    private Shared shared(Member member) {
        int words = 0;
        float found = 0;
        float names = 0;
        float title = 0;
        float rarity = 0;
        float rarest = 0;
        float pairs = 0;
        for (int i = 0; i < member.weighed(); i++) {
            int at = spread.find(member.term(i));
            if (at >= 0 && spread.all[at] > 0) {
                words++;
                found += spread.all[at] * spread.all[at];
                names += spread.entity[at] * spread.entity[at];
                title += spread.title[at] * member.weight(i);
                rarity += spread.rarity[at];
                rarest = Math.max(rarest, spread.rarity[at]);
                pairs += dictionary.isNamePair(member.term(i)) ? spread.rarity[at] / rarestOfAll : 0;
            }
        }
        return new Shared(
                (float) (words / Math.sqrt((double) length * member.weighed())),
                found,
                names,
                title,
                (float) StrictMath.log1p(rarity) - 3,
                rarest / 10,
                (float) StrictMath.log1p(pairs));
    }

    private float entities(Member member) {
        float dot = 0;
        for (int i = 0; i < member.named(); i++) {
            int at = spread.find(member.entityTerm(i));
            if (at >= 0) {
                dot += spread.entity[at] * member.entityWeight(i);
            }
        }
        return dot;
    }

    private boolean numbersConflict(Member member) {
        if (!hasNumerals || !hasNumerals(member)) {
            return false;
        }
        for (int i = 0; i < member.titled(); i++) {
            int term = member.titleTerm(i);
            if (dictionary.isNumeral(term) && spread.find(term) >= 0 && spread.title[spread.find(term)] > 0) {
                return false;
            }
        }
        return true;
    }

    private boolean hasNumerals(Member member) {
        for (int i = 0; i < member.titled(); i++) {
            if (dictionary.isNumeral(member.titleTerm(i))) {
                return true;
            }
        }
        return false;
    }
}
