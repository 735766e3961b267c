package dev.dateline.domain.claim.learn;

import java.util.Arrays;

/** A list of features that is filled, used and cleared again; each is a number mixed from a template's number and its values. */
public final class Features {
    private int[] all = new int[64];
    private int size;
    private int[] picked = all.clone();

    /** Empties the list. */
    public void clear() {
        size = 0;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** One of them. */
    public int get(int index) {
        return all[index];
    }

    /** Adds a template with one value. */
    public void add(int template, int a) {
        put(mix(mix(template * 0x9E3779B1, a), 17));
    }

    /** Adds a template with two values. */
    public void add(int template, int a, int b) {
        put(mix(mix(template * 0x9E3779B1, a), b));
    }

    /** Adds a template with three values. */
    public void add(int template, int a, int b, int c) {
        put(mix(mix(mix(template * 0x9E3779B1, a), b), c));
    }

    /** Picks those at whose place, or at one of the next of {@code many} in all, a weight may stand; returns how many they are. */
    int pick(Sparse weights, int mask, int many) {
        if (picked.length < all.length) {
            picked = new int[all.length];
        }
        return weights.pick(all, size, mask, many, picked);
    }

    /** The place of one that was picked. */
    int picked(int index) {
        return picked[index];
    }

    /** All of them, in a list of its own. */
    public int[] copy() {
        return Arrays.copyOf(all, size);
    }

    private void put(int feature) {
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
        }
        all[size++] = feature;
    }

    private static int mix(int hash, int value) {
        int mixed = (hash ^ value) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 15)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 13);
    }
}
