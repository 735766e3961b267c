package dev.dateline.domain.alert;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way to tell a subscriber. Beside these every subscriber has the event stream and a feed per rule, which need no setting.
 *
 * @param id identity within the subscriber
 * @param kind what speaks there
 * @param address where: an http(s) address, or a mail address
 * @param secret generation of the signing secret of a webhook, from 1; a new one is made by counting up, and while the
 *     receiver changes over both are used
 * @param rules ids of the rules that are told here; empty means all
 * @param since when it was set up: what was told before is not told here; null when that is not known
 */
public record Channel(
        String id,
        Kind kind,
        String address,
        int secret,
        Set<String> rules,
        @Nullable Instant since) {
    public Channel {
        rules = Set.copyOf(rules);
    }

    /** A channel of which nobody knows when it was set up. */
    public Channel(String id, Kind kind, String address, int secret, Set<String> rules) {
        this(id, kind, address, secret, rules, null);
    }

    /** The same with another generation of its secret. */
    public Channel withSecret(int other) {
        return new Channel(id, kind, address, other, rules, since);
    }

    /** The same, set up then. */
    public Channel since(@Nullable Instant then) {
        return new Channel(id, kind, address, secret, rules, then);
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
