package dev.dateline.domain.story.ledger;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.claim.fact.Count;
import java.time.Instant;

/**
 * One total, as somebody told it.
 *
 * @param at when it came out
 * @param count how many
 * @param speaker whose word it is
 * @param outlet who brings it, by name
 * @param article the article that has it
 * @param words the sentence that states it, cut
 * @param drops whether it is below what the same speaker said before
 */
public record TollStep(
        Instant at, Count count, String speaker, String outlet, ArticleId article, String words, boolean drops) {}
