package dev.dateline.domain.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody says, by an article's account.
 *
 * @param content what is said; several spans where the cue stands within
 * @param source the words that stand for the speaker; null where nobody is named
 * @param cue the words that tell that something is said; null where quotation marks alone do
 * @param speakers who says it: several for "both presidents", none for hearsay
 * @param mention in which way the source stands in the text
 * @param stance what the cue makes of it
 * @param negated whether the cue is denied: "did not say"
 * @param directness how near the wording is to the speaker's own
 * @param quotes quoted parts, marks included
 * @param hedges what takes back certainty, in content or cue
 * @param chain origin, relays, publisher
 */
public record Claim(
        List<Span> content,
        @Nullable Span source,
        @Nullable Span cue,
        List<Speaker> speakers,
        Mention mention,
        Stance stance,
        boolean negated,
        Directness directness,
        List<Span> quotes,
        List<Hedge> hedges,
        Chain chain) {

    public Claim {
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a claim says something");
        }
        content = List.copyOf(content);
        speakers = List.copyOf(speakers);
        quotes = List.copyOf(quotes);
        hedges = List.copyOf(hedges);
    }

    /** From the first character of the content to its last. */
    public Span extent() {
        int start = content.get(0).start();
        int end = content.get(0).end();
        for (Span part : content) {
            start = Math.min(start, part.start());
            end = Math.max(end, part.end());
        }
        return new Span(start, end);
    }

    /** Whether a stretch of text lies in the content. */
    public boolean says(Span stretch) {
        return content.stream().anyMatch(part -> part.contains(stretch));
    }
}
