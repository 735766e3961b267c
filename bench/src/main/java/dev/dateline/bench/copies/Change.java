package dev.dateline.bench.copies;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** What an outlet does to a text that it takes over. */
enum Change {
    NOTHING("the text as it is"),
    BYLINE("byline added"),
    HALF("cut to half"),
    TAIL("tail appended"),
    WORDS("5 % of the words changed"),
    HEADER("agency header"),
    HALF_AND_TAIL("cut to half, tail"),
    HALF_AND_WORDS("cut to half, words"),
    HEADER_WORDS_AND_TAIL("header, words, tail"),
    SECOND_HALF("second half"),
    ALL("header, half, words, tail");

    private static final double CHANGED = .05;
    private static final List<String> REPORTERS =
            List.of("Ada Merrow", "Jonas Feldkirch", "Priya Sandhu", "Luis Ferrant", "Dana Okafor", "Mei Tanaka");
    private static final List<String> DESKS = List.of("Staff Writer", "City Desk", "Foreign Correspondent", "Newsroom");
    private static final List<String> HEADERS = List.of(
            "CORBIN HARBOUR, March 3 (Reuters) - ",
            "PORT SELWYN (AP) — ",
            "ARVELA, March 3 (AFP) - ",
            "Valdora, 3 March (dpa) - ",
            "EFE\nPort Selwyn, 3 mar. - ");
    private static final List<String> TAILS = List.of(
            "Copyright 2026 Harbour Post. All rights reserved. This material may not be published, broadcast, rewritten "
                    + "or redistributed without permission of the publisher.",
            "Sign up for our daily newsletter and get the most important news of the morning in your inbox. You can "
                    + "unsubscribe at any time. Follow us for more stories like this one.",
            "The Associated Press contributed to this report.",
            "(Reporting by Ada Merrow; additional reporting by Jonas Feldkirch; editing by Priya Sandhu)",
            "Read more: what we know so far. Watch: the video of the day. Have your say in the comments below, and "
                    + "share this article with your friends.");

    private final String told;

    Change(String told) {
        this.told = told;
    }

    @Override
    public String toString() {
        return told;
    }

    /**
     * The text as the other outlet prints it.
     *
     * @param vocabulary words of the text's language, to change words for
     */
    String applied(String text, List<String> vocabulary, Random random) {
        return switch (this) {
            case NOTHING -> text;
            case BYLINE -> "By " + any(REPORTERS, random) + ", " + any(DESKS, random) + "\n" + text;
            case HALF -> half(text);
            case SECOND_HALF -> text.substring(half(text).length());
            case TAIL -> text + "\n" + any(TAILS, random);
            case WORDS -> otherWords(text, vocabulary, random);
            case HEADER -> any(HEADERS, random) + text;
            case HALF_AND_TAIL -> TAIL.applied(half(text), vocabulary, random);
            case HALF_AND_WORDS -> otherWords(half(text), vocabulary, random);
            case HEADER_WORDS_AND_TAIL ->
                HEADER.applied(
                        TAIL.applied(otherWords(text, vocabulary, random), vocabulary, random), vocabulary, random);
            case ALL -> HEADER_WORDS_AND_TAIL.applied(half(text), vocabulary, random);
        };
    }

    /** The first half of the words, with the white space between them. */
    private static String half(String text) {
        List<String> words = words(text);
        return String.join("", words.subList(0, words.size() / 2));
    }

    /** The words, each with the white space after it. */
    private static List<String> words(String text) {
        return List.of(text.split("(?<=\\s)(?=\\S)"));
    }

    private static String otherWords(String text, List<String> vocabulary, Random random) {
        return words(text).stream()
                .map(word -> random.nextDouble() < CHANGED ? any(vocabulary, random) + " " : word)
                .collect(Collectors.joining());
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
