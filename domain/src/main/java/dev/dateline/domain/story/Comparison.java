package dev.dateline.domain.story;

import java.util.Arrays;

/** Compares one report with many members: its vectors are spread out by term number once, each comparison looks up. */
final class Comparison {
    private final TermDictionary dictionary;
    private float[] all = new float[0];
    private float[] title = new float[0];
    private float[] entity = new float[0];
    private float[] rarity = new float[0];
    private boolean hasNumerals;

    Comparison(TermDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Makes this report the one that members are compared with, until {@link #clear}. */
    void spread(Member report) {
        grow(dictionary.capacity());
        for (int i = 0; i < report.all.length; i++) {
            all[report.terms[i]] = report.all[i];
            rarity[report.terms[i]] = dictionary.latestRarity(report.terms[i]);
        }
        for (int i = 0; i < report.title.length; i++) {
            title[report.terms[report.titlePlaces[i]]] = report.title[i];
        }
        for (int i = 0; i < report.entity.length; i++) {
            entity[report.terms[report.entityPlaces[i]]] = report.entity[i];
        }
        hasNumerals = hasNumerals(report);
    }

    void clear(Member report) {
        for (int term : report.terms) {
            all[term] = 0;
            title[term] = 0;
            entity[term] = 0;
            rarity[term] = 0;
        }
    }

    Likeness with(Member member) {
        float dot = 0;
        float covered = 0;
        float sharedRarity = 0;
        for (int i = 0; i < member.all.length; i++) {
            int term = member.terms[i];
            dot += all[term] * member.all[i];
            covered += title[term] * title[term];
            sharedRarity += rarity[term];
        }
        float covers = 0;
        float titleDot = 0;
        for (int i = 0; i < member.title.length; i++) {
            int term = member.terms[member.titlePlaces[i]];
            titleDot += title[term] * member.title[i];
            covers += all[term] > 0 ? member.title[i] * member.title[i] : 0;
        }
        float entityDot = 0;
        for (int i = 0; i < member.entity.length; i++) {
            entityDot += entity[member.terms[member.entityPlaces[i]]] * member.entity[i];
        }
        return new Likeness(dot, titleDot, entityDot, covered, covers, sharedRarity, numbersConflict(member));
    }

    private boolean numbersConflict(Member member) {
        if (!hasNumerals || !hasNumerals(member)) {
            return false;
        }
        for (short place : member.titlePlaces) {
            int term = member.terms[place];
            if (dictionary.isNumeral(term) && title[term] > 0) {
                return false;
            }
        }
        return true;
    }

    private boolean hasNumerals(Member member) {
        for (short place : member.titlePlaces) {
            if (dictionary.isNumeral(member.terms[place])) {
                return true;
            }
        }
        return false;
    }

    private void grow(int capacity) {
        if (capacity > all.length) {
            all = Arrays.copyOf(all, capacity);
            title = Arrays.copyOf(title, capacity);
            entity = Arrays.copyOf(entity, capacity);
            rarity = Arrays.copyOf(rarity, capacity);
        }
    }
}
