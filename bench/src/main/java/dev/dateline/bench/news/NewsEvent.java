package dev.dateline.bench.news;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An invented event: its reports share place, persons, numbers and what they talk about, and differ in sentences. */
final class NewsEvent {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final int TOPIC_WORDS = 9;

    private final WordLists words;
    private final String place;
    private final List<String> persons;
    private final List<String> numbers;
    private final List<String> topic;

    NewsEvent(WordLists words, Random random) {
        this.words = words;
        this.place = words.place(random);
        this.persons = List.of(words.person(random), words.person(random), words.person(random));
        this.numbers = random.ints(3, 2, 900).mapToObj(Integer::toString).toList();
        this.topic = words.anyTopic(TOPIC_WORDS, random);
    }

    String headline(Random random) {
        return fill(words.any("headline", random), random);
    }

    String sentence(Random random) {
        return fill(words.any("sentence", random), random);
    }

    private String fill(String pattern, Random random) {
        Matcher slots = SLOT.matcher(pattern);
        StringBuilder text = new StringBuilder();
        while (slots.find()) {
            slots.appendReplacement(text, word(slots.group(1), random));
        }
        return slots.appendTail(text).toString();
    }

    private String word(String slot, Random random) {
        return switch (slot) {
            case "Place" -> place;
            case "Name" -> WordLists.any(persons, random);
            case "number" -> WordLists.any(numbers, random);
            case "topic" -> WordLists.any(topic, random);
            case "Topic" -> capital(WordLists.any(topic, random));
            case "Rare" -> words.place(random);
            default -> words.any(slot, random);
        };
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
