package dev.dateline.domain.claim.frame;

import dev.dateline.domain.claim.quote.Quote;
import dev.dateline.domain.claim.text.Words;
import org.jspecify.annotations.Nullable;

/** Contents that are quotations, which are said as a whole. */
final class QuotedContent {
    private QuotedContent() {}

    /** The sentence's quotation right before speaker and cue: "…," she said. */
    static Words.@Nullable Range ahead(Scene scene) {
        Words.@Nullable Range source = scene.source();
        int first = source == null ? 0 : Math.min(source.from(), scene.cue().from());
        int number = scene.reading().quotes().at(first - 1);
        if (number == 0 || source == null) {
            return null;
        }
        Quote quote = scene.reading().quotes().all().get(number - 1);
        boolean adjacent = source.to() == scene.cue().from() || scene.cue().to() == source.from();
        boolean goesOn = quote.to() == first && scene.words().is(first - 2, ',');
        boolean opens = quote.from() == sentence(scene, quote.from()).from();
        return adjacent && goesOn && opens ? range(quote) : null;
    }

    private static Words.Range sentence(Scene scene, int word) {
        return scene.words().sentences().get(scene.words().sentenceOf(word));
    }

    private static Words.Range range(Quote quote) {
        return new Words.Range(quote.from(), quote.to());
    }

    /** What lies within a quotation that the cue stands outside of is all of it. */
    static Words.Range whole(Scene scene, Words.Range content) {
        for (Quote quote : scene.reading().quotes().all()) {
            boolean within = quote.from() <= content.from() && content.to() <= quote.to();
            if (within && !scene.isTaken(quote.from(), quote.to())) {
                return range(quote);
            }
        }
        return content;
    }
}
