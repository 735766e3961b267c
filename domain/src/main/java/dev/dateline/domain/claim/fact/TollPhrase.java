package dev.dateline.domain.claim.fact;

import java.util.List;

/**
 * A place of an article that tells how many people: "two men", "his wife and three sons", "herself".
 *
 * @param from its first word
 * @param to behind its last word
 * @param sort what it is by; {@code part} of a sum told beside it
 * @param told what is told of it
 */
record TollPhrase(int from, int to, long value, Sort sort, boolean part, Told told) {
    /** By what a phrase tells a number. */
    enum Sort {
        NUMBER("num"),
        A("a"),
        THE("the"),
        OWN("poss"),
        BARE("bare"),
        SELF("self"),
        AGE("age"),
        ORDINAL("ord"),
        SUM("sum"),
        SUM_WITH_SELF("sum+self"),
        PLUS_SELF("plus"),
        ONE_PLUS_SELF("plus one");

        private final String key;

        Sort(String key) {
            this.key = key;
        }

        @Override
        public String toString() {
            return key;
        }
    }

    /**
     * What is told of the people.
     *
     * @param place title, lead or body
     * @param near what happened to them, by the words beside: DEAD, HURT, SHOT; TIME and UNIT for what is no people, "of" for parents of so many, or -
     * @param behind the telling words behind, next one first
     * @param before the telling words before, next one first
     * @param done whether somebody did it to them: "killed two men"
     * @param self whether who acts is told of behind, in the same sentence
     * @param including whether some of them are told of behind
     * @param gunman whether who shot is told of in the same sentence
     */
    record Told(
            String place,
            String near,
            List<String> behind,
            List<String> before,
            boolean done,
            boolean self,
            boolean including,
            boolean gunman) {}

    /** Whether it is a number or a sum. */
    boolean counts() {
        return !part && (sort == Sort.NUMBER || sort == Sort.SUM || sort == Sort.SUM_WITH_SELF);
    }

    /** Whether who killed is added to those killed. */
    boolean plus() {
        return sort == Sort.PLUS_SELF || sort == Sort.ONE_PLUS_SELF;
    }

    /** Whether it tells of one person. */
    boolean single() {
        return switch (sort) {
            case A, THE, OWN, BARE -> true;
            case NUMBER -> value == 1;
            default -> false;
        };
    }

    boolean near(TollWord what) {
        return told.near().equals(what.name());
    }

    String place() {
        return told.place();
    }

    /** Its sort as a trait's name has it. */
    String key() {
        return part ? "part " + sort : sort.toString();
    }
}
