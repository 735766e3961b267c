package dev.dateline.schemas.codec;

import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;

/** The rules of subscribers. */
public final class SubscriptionCodec extends AvroCodec<Subscription, dev.dateline.wire.Subscription> {
    public SubscriptionCodec() {
        super(dev.dateline.wire.Subscription.class);
    }

    @Override
    public dev.dateline.wire.Subscription toAvro(Subscription subscription) {
        return new dev.dateline.wire.Subscription(
                subscription.subscriber(),
                subscription.rules().stream().map(SubscriptionCodec::rule).toList());
    }

    @Override
    public Subscription fromAvro(dev.dateline.wire.Subscription wire) {
        return new Subscription(
                wire.getSubscriber(),
                wire.getRules().stream().map(SubscriptionCodec::rule).toList());
    }

    private static dev.dateline.wire.Rule rule(Rule rule) {
        return new dev.dateline.wire.Rule(rule.id(), rule.name(), rule.words(), rule.language());
    }

    private static Rule rule(dev.dateline.wire.Rule wire) {
        return new Rule(wire.getId(), wire.getName(), wire.getWords(), wire.getLanguage());
    }
}
