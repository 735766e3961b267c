package dev.dateline.domain.claim.fact;

import dev.dateline.domain.article.ResourceLines;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a lower-case English word has to do with an article's victims; the words stand in {@code toll-words.txt}. */
enum TollWord {
    DEAD,
    HURT,
    SHOT,
    PEOPLE,
    KIN,
    OTHERS,
    SUSPECT,
    TIME,
    UNIT,
    APART,
    LEFT,
    INCLUDING,
    LEAST,
    TOTAL,
    OF,
    IN,
    ATTEMPTED,
    NONE;

    private static final Map<String, TollWord> WORDS = read();
    private static final Set<String> ONE_PERSON = Set.of(
            ("person man woman boy girl teen teenager victim child student officer deputy adult juvenile male female"
                            + " toddler baby infant bystander brother sister son daughter wife husband mother father mom dad girlfriend"
                            + " boyfriend ex-wife ex-girlfriend ex-husband ex-boyfriend grandmother grandfather grandson granddaughter"
                            + " cousin uncle aunt fiancee niece nephew roommate neighbor mother-in-law father-in-law stepdaughter"
                            + " stepson stepfather gunman suspect shooter")
                    .split(" "));
    private static final Set<String> SELF = Set.of("himself", "herself", "self", "themselves");

    static TollWord of(String word) {
        return WORDS.getOrDefault(word, NONE);
    }

    /** Whether it says what happened to somebody. */
    boolean happened() {
        return this == DEAD || this == HURT || this == SHOT;
    }

    /** Whether a word names a single person, by what they are. */
    static boolean onePerson(String word) {
        return ONE_PERSON.contains(word);
    }

    /** Whether a word stands for who acts. */
    static boolean self(String word) {
        return SELF.contains(word);
    }

    private static Map<String, TollWord> read() {
        Map<String, TollWord> words = new HashMap<>();
        for (String line : ResourceLines.of(TollWord.class, "toll-words.txt")) {
            String[] parts = line.split(" ");
            for (int i = 1; i < parts.length; i++) {
                words.put(parts[i], valueOf(parts[0]));
            }
        }
        return words;
    }
}
