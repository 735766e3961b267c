package dev.dateline.schemas.setting;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what somebody meant who wrote a name that does not exist. */
final class NearestName {
    private NearestName() {}

    /** The end of a sentence: {@code "; did you mean x?"} when a name is near enough, else a full stop. */
    static String hint(String written, Collection<String> names) {
        return nearest(written, names)
                .map(name -> "; did you mean " + name + "?")
                .orElse(".");
    }

    private static Optional<String> nearest(String written, Collection<String> names) {
        int farthest = Math.max(2, written.length() / 3);
        return names.stream()
                .filter(name -> distance(written, name) <= farthest)
                .min(Comparator.<String>comparingInt(name -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein's distance: characters to insert, remove or replace. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
