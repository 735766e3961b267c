package dev.dateline.domain.claim.conflict;

import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.Span;
import dev.dateline.domain.claim.fact.CountFact;
import dev.dateline.domain.claim.fact.DateFact;
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
    private static final int WORDS_BEFORE = 12;
    private static final int WORDS_BEHIND = 8;

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
        SayingDays sayings = new SayingDays(words, document.language());
        for (Fact fact : Facts.of(document)) {
            if (told.stream().anyMatch(segment -> segment.meets(fact.span())) && !sayings.isOne(fact)) {
                Words.Range sentence = sentence(words, fact.span());
                Set<String> context = context(document, around(words, sentence, fact));
                if (fact instanceof CountFact count) {
                    context.addAll(SomeOfThem.sorts(counted(document, count), document.language()));
                    context.addAll(SeveralEvents.mark(
                            words.span(sentence.from(), sentence.to()).of(document.text()), document.language()));
                }
                stated.add(new Stated(fact, words.span(sentence.from(), sentence.to()), context, speaker.apply(fact)));
            }
        }
        return new Account(outlet, at, stated);
    }

    private static String counted(Document document, CountFact count) {
        return count.span().of(document.text()) + " " + count.trigger().of(document.text());
    }

    private static Words.Range sentence(Words words, Span span) {
        return words.sentences().get(words.sentenceOf(words.range(span).from()));
    }

    /** The words that tell what a fact is about: of a day those next to it, else all of the sentence. */
    private static Span around(Words words, Words.Range sentence, Fact fact) {
        if (!(fact instanceof DateFact)) {
            return words.span(sentence.from(), sentence.to());
        }
        Words.Range day = words.range(fact.span());
        return words.span(
                Math.max(sentence.from(), day.from() - WORDS_BEFORE), Math.min(sentence.to(), day.to() + WORDS_BEHIND));
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
