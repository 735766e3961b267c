package dev.dateline.domain.claim;

import dev.dateline.domain.claim.text.Words;
import java.util.List;

/** The sentences of a document. */
public final class Sentences {
    private Sentences() {}

    /** In reading order, without the white space between them; none reaches over a line's end. */
    public static List<Span> of(Document document) {
        Words words = Words.of(document);
        return words.sentences().stream()
                .map(sentence -> words.span(sentence.from(), sentence.to()))
                .toList();
    }
}
