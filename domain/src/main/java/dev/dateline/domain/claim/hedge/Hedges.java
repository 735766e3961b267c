package dev.dateline.domain.claim.hedge;

import dev.dateline.domain.claim.Hedge;
import dev.dateline.domain.claim.text.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds words that take back certainty, by the phrases of {@code hedges.txt} beside this class. */
public final class Hedges {
    private static final Map<Integer, List<Phrase>> BY_FIRST = load();

    private record Phrase(Hedge.Kind kind, int[] words) {
        boolean isAt(Words text, int at, int limit) {
            if (at + words.length > limit) {
                return false;
            }
            for (int i = 0; i < words.length; i++) {
                if (text.hash(at + i) != words[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private Hedges() {}

    /** The hedges within a range of words, the longest at each place. */
    public static List<Hedge> in(Words text, Words.Range range) {
        List<Hedge> found = new ArrayList<>();
        for (int at = range.from(); at < range.to(); at++) {
            for (Phrase phrase : BY_FIRST.getOrDefault(text.hash(at), List.of())) {
                if (phrase.isAt(text, at, range.to())) {
                    found.add(new Hedge(phrase.kind(), text.span(at, at + phrase.words().length)));
                    at += phrase.words().length - 1;
                    break;
                }
            }
        }
        return found;
    }

    private static Map<Integer, List<Phrase>> load() {
        Map<Integer, List<Phrase>> phrases = new HashMap<>();
        try (InputStream in = Hedges.class.getResourceAsStream("hedges.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .forEach(line -> take(line, phrases));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        phrases.values().forEach(list -> list.sort((a, b) -> b.words().length - a.words().length));
        return phrases;
    }

    private static void take(String line, Map<Integer, List<Phrase>> into) {
        int colon = line.indexOf(':');
        Hedge.Kind kind = Hedge.Kind.valueOf(line.substring(0, colon));
        for (String phrase : line.substring(colon + 1).strip().split("\\s*;\\s*", -1)) {
            int[] words = Stream.of(phrase.split(" ", -1)).mapToInt(Words::hash).toArray();
            into.computeIfAbsent(words[0], first -> new ArrayList<>()).add(new Phrase(kind, words));
        }
    }
}
