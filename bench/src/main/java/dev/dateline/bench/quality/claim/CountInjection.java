package dev.dateline.bench.quality.claim;

import dev.dateline.bench.quality.claim.ConflictSets.Told;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes a number of people that both articles of a pair tell before a word of the same kind ("four wounded", "4 men were injured"):
 * in the first article, wherever it tells this number, as a word and in digits, but not in ages, dates, times and names. Sentences
 * that tell of another year or month and numbers with a bound ("at least") are left alone, and so are articles that say it in a word that stays ("triple murder").
 */
final class CountInjection {
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> KINDS = List.of(
            "killed|dead|died|slain", "injured|wounded|hurt", "shot|gunned down", "arrested|detained", "missing");
    private static final String NUMBER = "\\b(\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private static final String BETWEEN = "(?: [a-z]+){0,2} (?:were |was |are )?";
    private static final Pattern ANOTHER_EVENT = Pattern.compile(
            "\\b(?:[Ll]ast (?:year|month|week)|[Ee]arlier this|[Ii]n (?:19|20)\\d\\d|(?:[Ii]n|a) (?:January|February|March|April|May|June"
                    + "|July|August|September|October|November|December)|years? ago|months? ago|weeks? ago)\\b");
    private static final List<String> TIMES =
            List.of("", "", "double|twin|couple|pair", "triple|trio", "quadruple", "quintuple", "sextuple");

    private static final Pattern BOUNDED = Pattern.compile(
            "\\b(?:at least|more than|over|up to|as many as|about|around|nearly|almost|some) $",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_BOUND = 12;

    /** A changed first article. */
    record Changed(Told first, long before, long after) {}

    private final Random random = new Random(11);

    Optional<Changed> change(ConflictSets.Pair pair) {
        for (String kind : KINDS) {
            Pattern told = Pattern.compile(NUMBER + BETWEEN + "(?:" + kind + ")\\b", Pattern.CASE_INSENSITIVE);
            for (Matcher site = told.matcher(pair.first().text()); site.find(); ) {
                long value = value(site.group(1));
                if (value > 1
                        && isPlain(pair.first().text(), site.start())
                        && tells(pair.second().text(), told, value)) {
                    return changed(pair.first(), value);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean tells(String text, Pattern told, long value) {
        for (Matcher site = told.matcher(text); site.find(); ) {
            if (value(site.group(1)) == value && isPlain(text, site.start())) {
                return true;
            }
        }
        return false;
    }

    /** Up to twice as many and two more. */
    private Optional<Changed> changed(Told first, long value) {
        if (value < TIMES.size()
                && Pattern.compile("\\b(?:" + TIMES.get((int) value) + ")\\b", Pattern.CASE_INSENSITIVE)
                        .matcher(first.text())
                        .find()) {
            return Optional.empty();
        }
        long other = value + 1 + random.nextInt((int) value + 2);
        String word = value < NUMBERS.size() ? "|" + NUMBERS.get((int) value) : "";
        Pattern tellings = Pattern.compile(
                "(?<![\\w$.,:/-])(?<!(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]{0,6}\\.? )(?<!(?:age|aged|Fox|FOX|Channel|News|News Channel|Interstate|Highway|Route|No\\.) )(?:"
                        + value + word
                        + ")(?![\\w:/%-]|[.,]\\d|\\s*(?:[ap]\\.?m\\b|years?\\b|months?\\b|weeks?\\b|days?\\b|hours?\\b|minutes?\\b|miles?\\b|blocks?\\b))",
                Pattern.CASE_INSENSITIVE);
        String text = tellings.matcher(first.text()).replaceAll(String.valueOf(other));
        return Optional.of(new Changed(first.changed(text), value, other));
    }

    /** Whether a number is told without bounds, in a sentence that tells of no other time. */
    private static boolean isPlain(String text, int at) {
        if (BOUNDED.matcher(text.substring(Math.max(0, at - LONGEST_BOUND), at)).find()) {
            return false;
        }
        int from = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf(". ", at)) + 1;
        int line = text.indexOf('\n', at);
        int stop = text.indexOf(". ", at);
        int to = Math.min(line < 0 ? text.length() : line, stop < 0 ? text.length() : stop);
        return !ANOTHER_EVENT.matcher(text.substring(from, to)).find();
    }

    private static long value(String number) {
        int at = NUMBERS.indexOf(number.toLowerCase(Locale.ROOT));
        return at < 0 ? Long.parseLong(number) : at;
    }
}
