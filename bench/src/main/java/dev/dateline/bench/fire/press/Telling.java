package dev.dateline.bench.fire.press;

import dev.dateline.domain.article.ArticleId;
import java.time.Instant;
import java.util.List;

/**
 * What an outlet has in its feeds about an event.
 *
 * @param url its address
 * @param outlet whose: 0, 1, 2, …
 * @param at when it was put out
 * @param repeated whether it stands in the outlet's second feed, too
 * @param corrections how often it was corrected so far
 */
public record Telling(
        Happening happening,
        String url,
        int outlet,
        Instant at,
        String title,
        List<String> paragraphs,
        boolean repeated,
        int corrections) {
    public Telling {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The id that its article must have. */
    public ArticleId article() {
        return ArticleId.of(url);
    }

    /** The same, corrected. */
    Telling corrected(Instant now) {
        List<String> text = new java.util.ArrayList<>(paragraphs);
        text.set(0, "An earlier version gave a wrong number for " + happening.place() + ". " + paragraphs.get(0));
        return new Telling(happening, url, outlet, now, "Corrected: " + title, text, repeated, corrections + 1);
    }
}
