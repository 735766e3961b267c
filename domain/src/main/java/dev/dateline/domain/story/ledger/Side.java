package dev.dateline.domain.story.ledger;

import dev.dateline.domain.article.ArticleId;
import java.time.Instant;

/**
 * One side of a contradiction.
 *
 * @param value what is stated, in short: "12", "≥10", "2024-11-30", "2016", a name
 * @param words the sentence that states it, cut
 * @param speaker whose word it is
 * @param outlet who brings it, by name
 * @param article the article that has it
 * @param at when it came out
 */
public record Side(String value, String words, String speaker, String outlet, ArticleId article, Instant at) {

    /** Who says it through whom. */
    String key() {
        return Statement.voice(speaker) + "@" + outlet;
    }
}
