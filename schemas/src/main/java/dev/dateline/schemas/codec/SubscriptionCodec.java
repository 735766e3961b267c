package dev.dateline.schemas.codec;

import dev.dateline.domain.alert.HealthWish;
import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.domain.story.StoryId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of subscribers. */
public final class SubscriptionCodec extends AvroCodec<Subscription, dev.dateline.wire.Subscription> {
    public SubscriptionCodec() {
        super(dev.dateline.wire.Subscription.class);
    }

    @Override
    public dev.dateline.wire.Subscription toAvro(Subscription subscription) {
        return new dev.dateline.wire.Subscription(
                subscription.subscriber(),
                subscription.rules().stream().map(SubscriptionCodec::rule).toList(),
                subscription.version(),
                subscription.channels().stream().map(WishesCodec::toAvro).toList(),
                subscription.preferences().equals(Preferences.NONE)
                        ? null
                        : WishesCodec.toAvro(subscription.preferences()),
                subscription.mutes().stream().map(WishesCodec::toAvro).toList(),
                subscription.follows().stream().map(StoryId::value).toList());
    }

    @Override
    public Subscription fromAvro(dev.dateline.wire.Subscription wire) {
        return new Subscription(
                wire.getSubscriber(),
                wire.getVersion(),
                wire.getRules().stream().map(SubscriptionCodec::rule).toList(),
                WishesCodec.channels(wire.getChannels()),
                WishesCodec.fromAvro(wire.getPreferences()),
                wire.getMutes().stream().map(WishesCodec::fromAvro).toList(),
                wire.getFollows().stream().map(StoryId::new).toList());
    }

    private static dev.dateline.wire.Rule rule(Rule rule) {
        HealthWish health = rule.health();
        return new dev.dateline.wire.Rule(
                rule.id(),
                rule.name(),
                rule.words(),
                rule.language(),
                health == null ? null : health(health),
                rule.query(),
                rule.silence() == null ? null : rule.silence().toMillis());
    }

    private static Rule rule(dev.dateline.wire.Rule wire) {
        return new Rule(
                wire.getId(),
                wire.getName(),
                wire.getQuery(),
                wire.getWords(),
                wire.getLanguage(),
                wire.getHealth() == null ? null : health(wire.getHealth()),
                wire.getSilenceMs() == null ? null : Duration.ofMillis(wire.getSilenceMs()));
    }

    private static dev.dateline.wire.HealthWish health(HealthWish health) {
        List<String> states = health.states().stream().map(State::name).sorted().toList();
        return new dev.dateline.wire.HealthWish(states, health.pattern());
    }

    /** States that a later version made are left out. */
    private static HealthWish health(dev.dateline.wire.HealthWish wire) {
        Set<State> states = wire.getStates().stream()
                .flatMap(name -> Names.find(State.values(), name).stream())
                .collect(Collectors.toSet());
        return new HealthWish(states, wire.getPattern());
    }
}
