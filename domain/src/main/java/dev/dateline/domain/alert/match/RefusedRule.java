package dev.dateline.domain.alert.match;

/**
 * A rule that cannot be used; the subscriber's other rules can.
 *
 * @param subscriber whose
 * @param rule its id
 * @param query what it asks for
 * @param reason why not, with the character it is about and what to do
 */
public record RefusedRule(String subscriber, String rule, String query, String reason) {}
