package dev.dateline.domain.alert;

import java.util.Set;

/**
 * A way to tell a subscriber. Beside these every subscriber has the event stream and a feed per rule, which need no setting.
 *
 * @param id identity within the subscriber
 * @param kind what speaks there
 * @param address where: an http(s) address, or a mail address
 * @param secret generation of the signing secret of a webhook, from 1; a new one is made by counting up, and while the
 *     receiver changes over both are used
 * @param rules ids of the rules that are told here; empty means all
 */
public record Channel(String id, Kind kind, String address, int secret, Set<String> rules) {
    public Channel {
        rules = Set.copyOf(rules);
    }

    /** What speaks at the address. */
    public enum Kind {
        /** A program: a signed POST after the Standard Webhooks specification. */
        WEBHOOK,
        /** A mailbox. */
        MAIL,
        /** A Slack-compatible incoming webhook. */
        SLACK,
        /** Any chat that takes {@code {"text": …}}. */
        CHAT
    }

    /** True if this alert is told here: one of the rules it names is, or it names none. */
    public boolean tells(Alert alert) {
        return tells(alert.rule()) || alert.reasons().stream().anyMatch(reason -> tells(reason.rule()));
    }

    private boolean tells(String rule) {
        return rules.isEmpty() || rule.isEmpty() || rules.contains(rule);
    }
}
