package dev.dateline.app.command;

import dev.dateline.desk.subscription.SubscriptionDesk;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.edit.Edited;
import dev.dateline.domain.alert.edit.SubscriptionEdit;
import dev.dateline.domain.alert.edit.Written;
import dev.dateline.domain.alert.query.Spelling;
import dev.dateline.schemas.Topics;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What subscribers want, read and changed for a command; what cannot be done ends the command with its reason. */
final class Subscriptions {
    private Subscriptions() {}

    /** Makes a change to the newest version. */
    static void change(WireOptions options, String subscriber, Function<SubscriptionEdit, Edited> change)
            throws InterruptedException {
        try (WireClient wire = WireClient.open(options)) {
            wire.requireTopic(Topics.RULES);
            change(wire, subscriber, change);
        }
    }

    /** Makes a change to the newest version on a wire that has rules. */
    static void change(WireClient wire, String subscriber, Function<SubscriptionEdit, Edited> change) {
        try (SubscriptionDesk desk = new SubscriptionDesk(wire.kafka(), wire.registry(), wire.clock())) {
            require(desk.change(subscriber, change));
        }
    }

    /** Removes a subscriber. */
    static void remove(WireOptions options, String subscriber) throws InterruptedException {
        try (WireClient wire = WireClient.open(options)) {
            Map<String, Subscription> all = wire.table(Topics.RULES);
            require(all, subscriber);
            try (SubscriptionDesk desk = new SubscriptionDesk(wire.kafka(), wire.registry(), wire.clock())) {
                desk.remove(subscriber);
            }
        }
    }

    /** All subscribers, by id. */
    static Map<String, Subscription> all(WireOptions options) throws InterruptedException {
        try (WireClient wire = WireClient.open(options)) {
            return wire.table(Topics.RULES);
        }
    }

    /** One of them. */
    static Subscription require(Map<String, Subscription> all, String subscriber) {
        return Optional.ofNullable(all.get(subscriber))
                .orElseThrow(() -> CommandFailed.because("There is no subscriber " + subscriber
                        + Spelling.nearest(subscriber, all.keySet())
                                .map(near -> "; did you mean " + near + "?")
                                .orElse("; ./dateline subscribers list prints them.")));
    }

    /** What a person wrote, if it can be read. */
    static <T> T require(Written<T> written) {
        if (written instanceof Written.Unreadable<T> bad) {
            throw CommandFailed.usage(bad.reason());
        }
        return ((Written.Read<T>) written).value();
    }

    /** Ends the command when a change cannot be made. */
    static void require(Edited edited) {
        if (edited instanceof Edited.Unknown unknown) {
            throw CommandFailed.because(unknown.reason());
        } else if (edited instanceof Edited.Refused refused) {
            throw CommandFailed.usage(refused.reason());
        }
    }
}
