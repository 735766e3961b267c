package dev.dateline.domain.alert.match;

import dev.dateline.domain.alert.query.Field;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.words.WordReader;
import dev.dateline.domain.story.words.WordReader.ReadWord;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A state of a story, made ready for checks: where its words stand. Text 2n is the title of report n, text 2n + 1 its
 * lead. Used by one thread.
 */
final class StoryText {
    private final Story story;
    private final WordReader words;
    private final List<ReportText> texts;
    private final WordIndex stems = new WordIndex();
    private final Map<Field, WordIndex> values = new EnumMap<>(Field.class);
    private @Nullable WordIndex folded;

    StoryText(Story story, WordReader words, List<ReportText> texts) {
        this.story = story;
        this.words = words;
        this.texts = texts;
        for (int i = 0; i < texts.size(); i++) {
            addStems(texts.get(i).title(), 2 * i);
            addStems(texts.get(i).lead(), 2 * i + 1);
        }
    }

    Story story() {
        return story;
    }

    /** Where a word stands in any of its forms. */
    Spots spots(Term term) {
        return stems.at(term.stem(words));
    }

    /** The words that begin so, and where they stand. */
    Map<String, Spots> beginning(Term start) {
        return folded().beginning(words.folded(start.lower()));
    }

    /** The words of the values of a field. */
    WordIndex values(Field field) {
        return values.computeIfAbsent(field, f -> FieldValues.index(f, story));
    }

    /** Words of the text as they were folded, for the nearest to one that is missing. */
    Set<String> vocabulary() {
        return folded().forms();
    }

    /** The word as it was read at this spot. */
    ReadWord word(int spot) {
        ReportText report = texts.get(Spots.text(spot) / 2);
        return (Spots.text(spot) % 2 == 0 ? report.title() : report.lead()).get(Spots.word(spot));
    }

    /** By what rules can find the story. */
    Set<String> anchors() {
        Set<String> anchors = new HashSet<>();
        texts.forEach(text -> anchors.addAll(text.anchors()));
        for (Field field : Field.values()) {
            if (!field.isText()) {
                values(field).forms().forEach(value -> {
                    anchors.add(Anchors.ofValue(field, value));
                    anchors.add(Anchors.ofValueBeginning(field, value));
                });
            }
        }
        anchors.add(Anchors.ofPhase(story.phase()));
        story.balance().tolls().forEach(toll -> anchors.add(Anchors.ofToll(toll.slot())));
        if (!story.balance().standing().isEmpty()) {
            anchors.add(Anchors.CONTRADICTION);
        }
        return anchors;
    }

    private WordIndex folded() {
        if (folded == null) {
            folded = new WordIndex();
            for (int i = 0; i < texts.size(); i++) {
                addFolded(folded, texts.get(i).title(), 2 * i);
                addFolded(folded, texts.get(i).lead(), 2 * i + 1);
            }
        }
        return folded;
    }

    private void addStems(List<ReadWord> text, int number) {
        for (int i = 0; i < text.size(); i++) {
            stems.add(text.get(i).stem(), Spots.spot(number, i));
        }
    }

    private static void addFolded(WordIndex index, List<ReadWord> text, int number) {
        for (int i = 0; i < text.size(); i++) {
            index.add(text.get(i).folded(), Spots.spot(number, i));
        }
    }
}
