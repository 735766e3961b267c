package dev.dateline.desk.api;

import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.story.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that one subscriber wants, as the JSON interface shows it and takes it. */
public record ApiSubscriber(
        @Nullable String subscriber,
        @Nullable Long version,
        @Nullable List<ApiRule> rules,
        @Nullable List<ApiChannel> channels,
        @Nullable ApiPreferences preferences,
        @Nullable List<ApiMute> mutes,
        @Nullable List<String> follows) {

    /** The subscriber's JSON. */
    public static ApiSubscriber of(Subscription subscription) {
        return new ApiSubscriber(
                subscription.subscriber(),
                subscription.version(),
                subscription.rules().stream().map(ApiRule::of).toList(),
                subscription.channels().stream().map(ApiChannel::of).toList(),
                ApiPreferences.of(subscription.preferences()),
                subscription.mutes().stream().map(ApiMute::of).toList(),
                subscription.follows().stream().map(StoryId::value).toList());
    }

    /**
     * The subscription that it says; its version is not read.
     *
     * @throws BadJson when a part cannot be read
     */
    public Subscription subscription(String id, Instant now) {
        return new Subscription(
                id,
                0,
                all(rules, rule -> rule.rule(null)),
                all(channels, channel -> channel.channel(null)),
                preferences == null ? Preferences.NONE : preferences.preferences(),
                all(running(now), mute -> mute.mute(null, now)),
                all(follows, StoryId::new));
    }

    /** Without the snoozes that are over. */
    private List<ApiMute> running(Instant now) {
        return mutes == null
                ? List.of()
                : mutes.stream()
                        .filter(mute -> mute.until() == null || mute.until().isAfter(now))
                        .toList();
    }

    private static <A, T> List<T> all(@Nullable List<A> parts, Function<A, T> reading) {
        return parts == null ? List.of() : parts.stream().map(reading).toList();
    }
}
