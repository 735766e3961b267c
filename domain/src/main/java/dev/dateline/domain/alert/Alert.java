package dev.dateline.domain.alert;

import java.time.Instant;

/**
 * Something that met a rule.
 *
 * @param id identity: equal for equal subscriber, rule and story, or equal subscriber, rule, source and change
 * @param subscriber who is told
 * @param rule the rule's id
 * @param ruleName the rule's name
 * @param title the story's headline when the rule was met, or what became of the source
 * @param cause the story or the source
 * @param matchedAt the lane's time when it was met, or when the source was found so
 */
public record Alert(
        String id, String subscriber, String rule, String ruleName, String title, Cause cause, Instant matchedAt) {}
