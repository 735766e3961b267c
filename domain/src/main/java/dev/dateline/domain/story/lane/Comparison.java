package dev.dateline.domain.story.lane;

import dev.dateline.domain.story.lane.index.TermDictionary;

/** Compares one report with many members: its vectors are spread out by term once, each comparison looks up. */
final class Comparison {
    private final TermDictionary dictionary;
    private final SpreadTerms spread = new SpreadTerms();
    private boolean hasNumerals;

    Comparison(TermDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Makes this report the one that members are compared with, until {@link #clear}. */
    void spread(Member report) {
        spread.hold(report, dictionary);
        hasNumerals = hasNumerals(report);
    }

    void clear() {
        spread.clear();
    }

    Likeness with(Member member) {
        float dot = 0;
        float covered = 0;
        float sharedRarity = 0;
        for (int i = 0; i < member.weighed(); i++) {
            int at = spread.find(member.term(i));
            if (at >= 0) {
                dot += spread.all[at] * member.weight(i);
                covered += spread.title[at] * spread.title[at];
                sharedRarity += spread.rarity[at];
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
        float names = 0;
        float entityDot = 0;
        for (int i = 0; i < member.named(); i++) {
            int at = spread.find(member.entityTerm(i));
            if (at >= 0) {
                names += spread.all[at] * member.nameWeight(i);
                entityDot += spread.entity[at] * member.entityWeight(i);
            }
        }
        return new Likeness(
                dot, dot - names, titleDot, entityDot, covered, covers, sharedRarity, numbersConflict(member));
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
