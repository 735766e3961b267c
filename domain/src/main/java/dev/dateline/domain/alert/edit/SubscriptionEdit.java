package dev.dateline.domain.alert.edit;

import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Mute;
import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.query.Spelling;
import dev.dateline.domain.story.StoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Changes to what one subscriber wants. Each gives the next version or says why it cannot be made; what it does not
 * concern stays as it was.
 */
public final class SubscriptionEdit {
    private final Subscription known;
    private final Instant now;

    private SubscriptionEdit(Subscription known, Instant now) {
        this.known = known;
        this.now = now;
    }

    /** Changes made now to the newest version; null for a subscriber of whom nothing is known. */
    public static SubscriptionEdit of(String subscriber, @Nullable Subscription known, Instant now) {
        return new SubscriptionEdit(known == null ? Subscription.unknown(subscriber) : known, now);
    }

    /** Makes a change only if this is the newest version; 0 if there is nothing of the subscriber. */
    public Edited ifVersion(long version, Function<SubscriptionEdit, Edited> change) {
        return known.version() == version ? change.apply(this) : new Edited.Stale(known.version());
    }

    /** Puts all of this in place of what was wanted; secrets of channels stay. */
    public Edited putAll(Subscription wanted) {
        Set<String> ids = new HashSet<>();
        for (Rule rule : wanted.rules()) {
            Optional<Edited.Refused> fault = RuleCheck.fault(rule);
            if (fault.isPresent() || !ids.add(rule.id())) {
                return fault.orElseGet(() -> new Edited.Refused("The rule " + rule.id() + " stands there twice."));
            }
        }
        Subscription empty = known.withRules(wanted.rules()).withChannels(List.of());
        Edited edited = RuleCheck.fault(empty.withRules(List.of()), empty)
                .<Edited>map(refused -> refused)
                .orElseGet(() -> new Edited.Done(empty));
        for (Channel channel : wanted.channels()) {
            edited = edited instanceof Edited.Done done
                    ? new SubscriptionEdit(done.subscription(), now).put(kept(channel))
                    : edited;
        }
        return edited instanceof Edited.Done done ? finished(done.subscription(), wanted) : edited;
    }

    /** The channel with the secret and the age that it has; a new one is set up now. */
    private Channel kept(Channel channel) {
        return channel(channel.id())
                .map(before -> channel.withSecret(before.secret()).since(before.since()))
                .orElseGet(() -> channel.withSecret(1).since(now));
    }

    private Edited finished(Subscription made, Subscription wanted) {
        return done(new Subscription(
                known.subscriber(),
                known.version() + 1,
                made.rules(),
                made.channels(),
                wanted.preferences(),
                wanted.mutes(),
                wanted.follows()));
    }

    /** Takes everything away. */
    public Edited removeAll() {
        return known.version() == 0
                ? new Edited.Unknown("There is no subscriber " + known.subscriber() + ".")
                : new Edited.Done(nothing());
    }

    /** Adds a rule, or replaces the one of its id where that stands. */
    public Edited putRule(Rule rule) {
        Optional<Edited.Refused> fault = RuleCheck.fault(rule);
        return fault.isPresent() ? fault.get() : usable(known.withRules(put(known.rules(), rule, idOf(rule))));
    }

    /** Removes a rule that no other rule refers to. */
    public Edited removeRule(String id) {
        List<Rule> others = without(known.rules(), rule -> rule.id().equals(id));
        return others.size() == known.rules().size()
                ? unknown("rule", id, known.rules().stream().map(Rule::id).toList())
                : usable(known.withRules(others));
    }

    /** Adds a channel, or replaces the one of its id; that one's secret stays, whatever is said. */
    public Edited putChannel(Channel channel) {
        return put(kept(channel));
    }

    private Edited put(Channel kept) {
        Optional<String> fault = fault(kept);
        return fault.isPresent()
                ? new Edited.Refused(fault.get())
                : done(known.withChannels(
                        put(known.channels(), kept, other -> other.id().equals(kept.id()))));
    }

    /** Gives a channel a new signing secret. */
    public Edited rotateSecret(String id) {
        return channel(id)
                .map(channel -> done(known.withChannels(put(
                        known.channels(),
                        channel.withSecret(channel.secret() + 1),
                        other -> other.id().equals(id)))))
                .orElseGet(() -> unknownChannel(id));
    }

    /** Removes a channel. */
    public Edited removeChannel(String id) {
        return channel(id).isEmpty()
                ? unknownChannel(id)
                : done(known.withChannels(
                        without(known.channels(), channel -> channel.id().equals(id))));
    }

    /** From now on tells the subscriber at these times. */
    public Edited prefer(Preferences preferences) {
        if (preferences.mostAnHour() < 0) {
            return new Edited.Refused("The most alerts an hour are 0 (any number) or more.");
        }
        return done(known.withPreferences(preferences));
    }

    /** Mutes or snoozes a thread; snoozes that are over are forgotten. */
    public Edited mute(Mute mute) {
        List<Mute> mutes = without(
                known.mutes(), other -> other.until() != null && other.until().isBefore(mute.since()));
        return done(known.withMutes(put(mutes, mute, other -> other.thread().equals(mute.thread()))));
    }

    /** Ends a thread's silence. */
    public Edited unmute(String thread) {
        List<Mute> others = without(known.mutes(), mute -> mute.thread().equals(thread));
        return others.size() == known.mutes().size()
                ? new Edited.Unknown("The subscriber " + known.subscriber() + " has not muted " + thread + ".")
                : done(known.withMutes(others));
    }

    /** Tells of everything new in a story without a rule. */
    public Edited follow(StoryId story) {
        return done(known.withFollows(put(known.follows(), story, story::equals)));
    }

    /** Tells of a story by rules only. */
    public Edited unfollow(StoryId story) {
        return known.follows().contains(story)
                ? done(known.withFollows(without(known.follows(), story::equals)))
                : new Edited.Unknown("The subscriber " + known.subscriber() + " does not follow " + story + ".");
    }

    private Optional<String> fault(Channel channel) {
        List<String> rules = known.rules().stream().map(Rule::id).toList();
        Optional<String> strange = channel.rules().stream()
                .filter(rule -> !rules.contains(rule))
                .sorted()
                .findFirst();
        return SubscriptionLimits.fault("channel", channel.id())
                .or(() -> ChannelAddress.fault(channel.kind(), channel.address()))
                .or(() -> strange.map(rule -> missing("rule", rule, rules)));
    }

    private Optional<Channel> channel(String id) {
        return known.channels().stream()
                .filter(channel -> channel.id().equals(id))
                .findFirst();
    }

    private Edited.Unknown unknownChannel(String id) {
        return unknown("channel", id, known.channels().stream().map(Channel::id).toList());
    }

    private Edited.Unknown unknown(String what, String id, List<String> ids) {
        return new Edited.Unknown(missing(what, id, ids));
    }

    private String missing(String what, String id, List<String> ids) {
        return "The subscriber " + known.subscriber() + " has no " + what + " " + id
                + Spelling.nearest(id, ids)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse(".");
    }

    private Edited usable(Subscription next) {
        Optional<Edited.Refused> fault = RuleCheck.fault(known, next);
        return fault.isPresent() ? fault.get() : done(next);
    }

    private Subscription nothing() {
        return new Subscription(
                known.subscriber(), known.version() + 1, List.of(), List.of(), Preferences.NONE, List.of(), List.of());
    }

    private static Edited done(Subscription next) {
        return SubscriptionLimits.fault("subscriber", next.subscriber())
                .or(() -> SubscriptionLimits.fault(next))
                .<Edited>map(Edited.Refused::new)
                .orElseGet(() -> new Edited.Done(next));
    }

    private static Predicate<Rule> idOf(Rule rule) {
        return other -> other.id().equals(rule.id());
    }

    private static <T> List<T> put(List<T> things, T thing, Predicate<T> same) {
        List<T> changed = new ArrayList<>(things);
        for (int i = 0; i < changed.size(); i++) {
            if (same.test(changed.get(i))) {
                changed.set(i, thing);
                return changed;
            }
        }
        changed.add(thing);
        return changed;
    }

    private static <T> List<T> without(List<T> things, Predicate<T> which) {
        return things.stream().filter(which.negate()).toList();
    }
}
