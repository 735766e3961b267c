package dev.dateline.domain.claim.fact;

/** Numbers that are one word made of several: "twenty-three", "quatre-vingt-dix", "dreihundertfünfundzwanzig". */
final class NumberWord {
    private static final int SHORTEST = 6;
    private static final int TWENTIES = 20;

    private NumberWord() {}

    /** The number; negative for what is none. */
    static double read(String word, Lexicon lexicon) {
        if (word.length() < SHORTEST) {
            return -1;
        }
        return word.indexOf('-') > 0
                ? hyphened(word, lexicon)
                : lexicon.language().equals("de") ? german(word, lexicon) : -1;
    }

    private static double hyphened(String word, Lexicon lexicon) {
        long sum = 0;
        for (String part : word.split("-")) {
            long value = part.equals("et") ? 0 : lexicon.number(part.equals("vingts") ? "vingt" : part);
            if (value < 0 || value >= 100) {
                return -1;
            }
            sum = value == TWENTIES && sum == 4 ? 4 * TWENTIES : sum + value;
        }
        return sum;
    }

    private static double german(String word, Lexicon lexicon) {
        int thousand = word.indexOf("tausend");
        if (thousand >= 0) {
            return split(word, thousand, "tausend", 1000, lexicon);
        }
        int hundred = word.indexOf("hundert");
        if (hundred >= 0) {
            return split(word, hundred, "hundert", 100, lexicon);
        }
        int and = word.indexOf("und");
        double units = and <= 0 ? -1 : plain(word.substring(0, and), lexicon);
        double tens = and <= 0 ? -1 : plain(word.substring(and + 3), lexicon);
        return units > 0 && units < 10 && tens >= TWENTIES ? units + tens : -1;
    }

    private static double split(String word, int at, String factor, int times, Lexicon lexicon) {
        double before = at == 0 ? 1 : part(word.substring(0, at), lexicon);
        String rest = word.substring(at + factor.length());
        double behind = rest.isEmpty() ? 0 : part(rest.startsWith("und") ? rest.substring(3) : rest, lexicon);
        return before < 0 || behind < 0 ? -1 : before * times + behind;
    }

    private static double part(String word, Lexicon lexicon) {
        double plain = plain(word, lexicon);
        return plain >= 0 ? plain : german(word, lexicon);
    }

    private static double plain(String word, Lexicon lexicon) {
        return word.equals("ein") ? 1 : lexicon.number(word);
    }
}
