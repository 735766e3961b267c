package dev.dateline.domain.alert;

import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.StoryId;
import java.time.Instant;

/**
 * A story that met a rule.
 *
 * @param id identity: equal for equal subscriber, rule and story
 * @param subscriber who is told
 * @param rule the rule's id
 * @param ruleName the rule's name
 * @param story the story
 * @param title the story's headline when the rule was met
 * @param report the report that met it
 * @param matchedAt the lane's time when it was met
 */
public record Alert(
        String id,
        String subscriber,
        String rule,
        String ruleName,
        StoryId story,
        String title,
        ReportRef report,
        Instant matchedAt) {}
