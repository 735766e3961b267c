package dev.dateline.domain.claim.conflict;

import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.Span;
import dev.dateline.domain.claim.fact.Fact;
import dev.dateline.domain.claim.fact.Facts;
import dev.dateline.domain.claim.segment.Segment;
import dev.dateline.domain.claim.segment.Segments;
import dev.dateline.domain.claim.text.Words;
import dev.dateline.domain.story.words.WordReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes an account of a document: its facts with the sentences they stand in, those of its tail left out. */
public final class AccountReader {
    private static final int MOST_WORDS = 80;

    private AccountReader() {}

    /** The account of a document whose facts are all its outlet's word. */
    public static Account read(Document document, String outlet, @Nullable Instant at) {
        return read(document, outlet, at, fact -> outlet);
    }

    /** The account of a document, where somebody tells whose word a fact is. */
    public static Account read(Document document, String outlet, @Nullable Instant at, Function<Fact, String> speaker) {
        List<Span> told = Segments.of(document).stream()
                .filter(segment -> segment.kind() == Segment.Kind.STORY)
                .map(Segment::span)
                .toList();
        return read(document, outlet, at, speaker, told);
    }

    /** The account of those stretches of a document that tell of its event. */
    public static Account read(
            Document document, String outlet, @Nullable Instant at, Function<Fact, String> speaker, List<Span> told) {
        Words words = Words.of(document);
        List<Stated> stated = new ArrayList<>();
        for (Fact fact : Facts.of(document)) {
            if (told.stream().anyMatch(segment -> segment.meets(fact.span()))) {
                Span sentence = sentence(words, fact.span());
                stated.add(new Stated(fact, sentence, context(document, sentence), speaker.apply(fact)));
            }
        }
        return new Account(outlet, at, stated);
    }

    private static Span sentence(Words words, Span span) {
        Words.Range range =
                words.sentences().get(words.sentenceOf(words.range(span).from()));
        return words.span(range.from(), range.to());
    }

    private static Set<String> context(Document document, Span sentence) {
        WordReader reader = WordReader.of(document.language());
        Set<String> stems = new HashSet<>();
        for (WordReader.ReadWord word : reader.read(sentence.of(document.text()), MOST_WORDS)) {
            boolean number = Character.isDigit(word.folded().charAt(0));
            if (!number && word.folded().length() > 2 && !reader.isCommon(word.folded())) {
                stems.add(word.stem());
            }
        }
        return stems;
    }
}
