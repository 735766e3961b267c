package dev.dateline.domain.article.clean;

import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.clean.Passage.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the paragraphs that two versions of a text do not share. Where a paragraph stands, how it is divided, and what
 * moves by itself make no difference. A lost and a gained paragraph that share half of their words are one rewritten.
 */
final class Paragraphs {

    /** Paragraphs compared on either side; a longer text's rest is left out. */
    static final int MOST = 600;

    private static final int MOST_PAIRED = 60;
    private static final double REWRITTEN = 0.5;

    private final List<String> before;
    private final List<String> after;

    private Paragraphs(List<Block> before, List<Block> after) {
        this.before = texts(before);
        this.after = texts(after);
    }

    /** The passages that differ, in the order of the newer text; what was lost comes last. */
    static List<Passage> differing(List<Block> before, List<Block> after) {
        return new Paragraphs(before, after).passages();
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream()
                .limit(MOST)
                .map(Block::text)
                .filter(text -> !MovingLines.isMoving(text))
                .toList();
    }

    private List<Passage> passages() {
        List<String> lost = unshared(before, after);
        List<String> gained = unshared(after, before);
        Map<String, Set<String>> words = lost.stream()
                .limit(MOST_PAIRED)
                .collect(Collectors.toMap(Function.identity(), Likeness::words, (a, b) -> a, LinkedHashMap::new));
        List<Passage> passages = new ArrayList<>();
        for (String paragraph : gained) {
            String origin = passages.size() < MOST_PAIRED ? likest(paragraph, words) : null;
            if (origin != null) {
                lost.remove(origin);
                words.remove(origin);
                passages.add(new Passage(place(origin, paragraph), origin, paragraph));
            } else if (!MovingLines.isNoSentence(paragraph)) {
                passages.add(new Passage(place(null, paragraph), null, paragraph));
            }
        }
        lost.stream()
                .filter(paragraph -> !MovingLines.isNoSentence(paragraph))
                .forEach(paragraph -> passages.add(new Passage(Place.BODY, paragraph, null)));
        return passages;
    }

    /** The first paragraph is the lead, wherever it came from. */
    private Place place(@Nullable String origin, String paragraph) {
        boolean first = paragraph.equals(after.get(0)) && (origin == null || origin.equals(before.get(0)));
        return first ? Place.LEAD : Place.BODY;
    }

    private static List<String> unshared(List<String> own, List<String> others) {
        Map<String, Integer> counts = new HashMap<>();
        others.forEach(other -> counts.merge(TextHash.letters(other), 1, Integer::sum));
        String whole = others.stream().map(TextHash::letters).collect(Collectors.joining());
        List<String> unshared = new ArrayList<>();
        for (String paragraph : own) {
            String letters = TextHash.letters(paragraph);
            boolean shared = counts.merge(letters, -1, Integer::sum) >= 0;
            if (!shared && !whole.contains(letters)) {
                unshared.add(paragraph);
            }
        }
        return unshared;
    }

    private static @Nullable String likest(String paragraph, Map<String, Set<String>> lost) {
        Set<String> words = Likeness.words(paragraph);
        String likest = null;
        double best = REWRITTEN;
        for (Map.Entry<String, Set<String>> candidate : lost.entrySet()) {
            double likeness = Likeness.of(candidate.getValue(), words);
            if (likeness >= best) {
                best = likeness;
                likest = candidate.getKey();
            }
        }
        return likest;
    }
}
