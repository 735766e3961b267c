package dev.dateline.domain.alert;

import dev.dateline.domain.story.StoryId;
import java.util.List;

/**
 * All that one subscriber wants.
 *
 * @param subscriber who
 * @param version 1, 2, … rising with each change
 * @param rules what to be told of, in the subscriber's order
 * @param channels how
 * @param preferences when
 * @param mutes of which threads not
 * @param follows stories to be told of without a rule
 */
public record Subscription(
        String subscriber,
        long version,
        List<Rule> rules,
        List<Channel> channels,
        Preferences preferences,
        List<Mute> mutes,
        List<StoryId> follows) {
    public Subscription {
        rules = List.copyOf(rules);
        channels = List.copyOf(channels);
        mutes = List.copyOf(mutes);
        follows = List.copyOf(follows);
    }

    /** Rules alone. */
    public Subscription(String subscriber, List<Rule> rules) {
        this(subscriber, 1, rules, List.of(), Preferences.NONE, List.of(), List.of());
    }

    /** Somebody who wants nothing yet: version 0. */
    public static Subscription unknown(String subscriber) {
        return new Subscription(subscriber, 0, List.of(), List.of(), Preferences.NONE, List.of(), List.of());
    }

    /** The next version, with other rules. */
    public Subscription withRules(List<Rule> others) {
        return new Subscription(subscriber, version + 1, others, channels, preferences, mutes, follows);
    }

    /** The next version, with other channels. */
    public Subscription withChannels(List<Channel> others) {
        return new Subscription(subscriber, version + 1, rules, others, preferences, mutes, follows);
    }

    /** The next version, with other preferences. */
    public Subscription withPreferences(Preferences others) {
        return new Subscription(subscriber, version + 1, rules, channels, others, mutes, follows);
    }

    /** The next version, with other mutes. */
    public Subscription withMutes(List<Mute> others) {
        return new Subscription(subscriber, version + 1, rules, channels, preferences, others, follows);
    }

    /** The next version, with other stories followed. */
    public Subscription withFollows(List<StoryId> others) {
        return new Subscription(subscriber, version + 1, rules, channels, preferences, mutes, others);
    }

    /** True if nothing is wanted and nothing set: it need not be kept. */
    public boolean isEmpty() {
        return rules.isEmpty()
                && channels.isEmpty()
                && mutes.isEmpty()
                && follows.isEmpty()
                && preferences.equals(Preferences.NONE);
    }
}
