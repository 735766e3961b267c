package dev.dateline.domain.claim.speaker;

import dev.dateline.domain.claim.speaker.SpeakerWords.Sort;
import dev.dateline.domain.claim.text.Shape;
import dev.dateline.domain.claim.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names of a document: full names with the titles before them, and what is short for them. "His Russian counterpart Vladimir
 * Putin" has the title of the one named before.
 */
final class People {
    private final List<Person> persons = new ArrayList<>();
    private final Map<String, String> full = new HashMap<>();

    private People() {}

    static People of(Words words) {
        People people = new People();
        int at = 0;
        while (at < words.size()) {
            int end = runEnd(words, at);
            if (end - at >= 2) {
                people.take(words, at, end);
            }
            at = Math.max(end, at + 1);
        }
        return people;
    }

    /** The full name of what a document calls somebody by a part of it or by its initials; the name itself if none is known. */
    String fullName(String name) {
        return full.getOrDefault(name, name);
    }

    /** Whether the document gives this name to somebody with a title. */
    boolean isPerson(String name) {
        return persons.stream()
                .anyMatch(person -> !person.title().isEmpty() && person.name().equals(name));
    }

    /** The persons of a title before a place in the text, those named last first; of a land unless it is empty. */
    List<Person> titled(String title, String land, int before) {
        List<Person> found = new ArrayList<>();
        for (int i = persons.size() - 1; i >= 0; i--) {
            Person person = persons.get(i);
            boolean fits = person.at() < before
                    && person.title().equals(title)
                    && (land.isEmpty() || person.land().equalsIgnoreCase(land));
            if (fits && found.stream().noneMatch(known -> known.name().equals(person.name()))) {
                found.add(person);
            }
        }
        return found;
    }

    /** The person named last before a place in the text, other than {@code not}. */
    Optional<Person> lastBefore(int before, String not) {
        for (int i = persons.size() - 1; i >= 0; i--) {
            if (persons.get(i).at() < before && !persons.get(i).name().equals(not)) {
                return Optional.of(persons.get(i));
            }
        }
        return Optional.empty();
    }

    private static int runEnd(Words words, int from) {
        int at = from;
        while (at < words.size()
                && words.sentenceOf(at) == words.sentenceOf(from)
                && (isCapital(words, at) || isInside(words, at, from))) {
            at++;
        }
        return at;
    }

    private static boolean isInside(Words words, int at, int from) {
        return at > from
                && SpeakerWords.is(Sort.INNER, words.word(at))
                && !words.word(at).equals("and")
                && (isCapital(words, at + 1)
                        || (SpeakerWords.is(Sort.INNER, words.word(at + 1)) && isCapital(words, at + 2)));
    }

    private static boolean isCapital(Words words, int at) {
        Shape shape = words.shape(at);
        return shape == Shape.CAPITAL || shape == Shape.CAPITALS;
    }

    private void take(Words words, int from, int end) {
        String initials = words.is(end, '(') && words.is(end + 2, ')') && words.shape(end + 1) == Shape.CAPITALS
                ? words.word(end + 1)
                : "";
        int start = from;
        int title = -1;
        for (int i = from; i < end; i++) {
            if (SpeakerWords.is(Sort.TITLE, words.word(i)) && i + 1 < end) {
                title = i;
                start = i + 1;
            }
        }
        if (title < 0 && SpeakerWords.is(Sort.TITLE, words.word(from - 1))) {
            title = from - 1;
        }
        while (start < end
                && (SpeakerWords.is(Sort.LEADING, words.word(start))
                        || words.word(start).endsWith("-based"))) {
            start++;
        }
        if (!initials.isEmpty()) {
            abbreviate(words, start, end, initials);
        }
        if (end - start >= 2 && end - start <= 5) {
            name(words, start, end, title);
        }
    }

    private void abbreviate(Words words, int from, int end, String initials) {
        for (int start = from; start < end; start++) {
            if (words.first(start) == initials.charAt(0)) {
                full.put(initials, words.span(start, end).of(words.text()));
                return;
            }
        }
    }

    private void name(Words words, int start, int end, int title) {
        String name = words.span(start, end).of(words.text());
        String called = title < 0 ? "" : words.word(title).toLowerCase(Locale.ROOT);
        if (called.equals("counterpart")) {
            called = persons.isEmpty() ? "" : persons.get(persons.size() - 1).title();
        }
        String land = title > 0 && isCapital(words, title - 1) ? words.word(title - 1) : "";
        Person person = new Person(name, called, land, start);
        persons.add(person);
        full.putIfAbsent(person.surname(), name);
    }
}
