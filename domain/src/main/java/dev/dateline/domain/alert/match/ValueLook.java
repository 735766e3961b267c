package dev.dateline.domain.alert.match;

import dev.dateline.domain.alert.query.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for words that follow one another in a value of a field, such as the name of an outlet.
 *
 * @param words in lower case without accents; of a value they are compared as a whole, without stems
 * @param begins whether the last word need only begin so
 */
record ValueLook(Field field, List<String> words, boolean begins) implements Look {
    @Override
    public List<Span> spans(StoryText story) {
        WordIndex values = story.values(field);
        List<Spots> spots = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            boolean open = begins && i == words.size() - 1;
            Spots its = open ? beginning(values, words.get(i)) : values.at(words.get(i));
            if (its.isEmpty()) {
                return List.of();
            }
            spots.add(its);
        }
        return PhraseLook.following(spots, Scope.TEXT);
    }

    private static Spots beginning(WordIndex values, String start) {
        Spots all = new Spots();
        values.beginning(start).values().stream()
                .flatMapToInt(spots ->
                        java.util.stream.IntStream.range(0, spots.count()).map(spots::get))
                .sorted()
                .forEach(all::add);
        return all;
    }

    @Override
    public Needs needs(Rarity rarity) {
        String first = words.get(0);
        return begins && words.size() == 1 ? rarity.ofValueBeginning(field, first) : rarity.ofValue(field, first);
    }
}
