package dev.dateline.bench.fire.press;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One invented event: names, numbers and words that no other has, told by each outlet in an order of its own.
 *
 * @param number 0, 1, 2, … in the order in which they happen
 * @param place where: stands in every headline of it, and in no other's
 */
public record Happening(int number, String place, List<String> headlines, List<String> sentences) {
    private static final int WORDS = 6;
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    /** Common words and slots alone, so that two events have nothing in common that says what they are about. */
    private static final List<String> HEADLINES = List.of(
            "{Place}: {Person} and the {w0} of {Site}",
            "{Person} with {w0} and {w1} in {Place}",
            "What {Person} did about the {w0} at {Site} in {Place}",
            "{Place} and its {w1}: {Person} after the {w0}");

    private static final List<String> SENTENCES = List.of(
            "It was in {Place} that {Person} and the {w0} of {Site} were the first to be there, and {n0} of them were {w1}.",
            "{Person} said there would be no more {w0} and no more {w2} until all of that was over.",
            "Those who were at {Site} with {Other} had not been told about the {w3} or the {w1}.",
            "What the {Body} has in {Place} is not much more than {n1} {w2} and some {w4}, {Other} said.",
            "There was {w3} in {Site} and {w5} over {Place}, and so it was for the whole of that day.",
            "{Other} and {Person} were both with the {Body} when {n2} {w4} had to go.");

    public Happening {
        headlines = List.copyOf(headlines);
        sentences = List.copyOf(sentences);
    }

    /** The event of this number: the same at every call. */
    public static Happening of(int number) {
        Coinage coin = new Coinage(number);
        Map<String, String> names = new HashMap<>();
        names.put("Place", coin.name(4));
        names.put("Person", coin.name(2) + " " + coin.name(3));
        names.put("Other", coin.name(2) + " " + coin.name(3));
        names.put("Site", coin.name(3));
        names.put("Body", coin.name(3));
        for (int i = 0; i < WORDS; i++) {
            names.put("w" + i, coin.name(2).toLowerCase(Locale.ROOT));
            names.put("n" + i, Integer.toString(coin.number()));
        }
        return new Happening(
                number, names.getOrDefault("Place", ""), filled(HEADLINES, names), filled(SENTENCES, names));
    }

    private static List<String> filled(List<String> patterns, Map<String, String> names) {
        return patterns.stream()
                .map(pattern -> SLOT.matcher(pattern).replaceAll(slot -> names.getOrDefault(slot.group(1), "")))
                .toList();
    }

    /** The headline that an outlet gives it. */
    public String headline(int outlet) {
        return headlines.get(outlet % headlines.size());
    }

    /** The text that an outlet gives it. */
    public List<String> text(int outlet) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            text.add(sentences.get((i * (outlet % 2 == 0 ? 1 : 5) + outlet) % sentences.size()));
        }
        return text;
    }
}
