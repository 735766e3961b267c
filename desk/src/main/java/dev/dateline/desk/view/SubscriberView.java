package dev.dateline.desk.view;

import dev.dateline.desk.api.Paths;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.HealthWish;
import dev.dateline.domain.alert.Mute;
import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.edit.QuietText;
import dev.dateline.domain.alert.edit.SpanText;
import dev.dateline.domain.alert.query.RuleQuery;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything on a subscriber's page.
 *
 * @param api where changes are sent
 * @param rules on stories, to be changed in place
 * @param others rules on sources, in words
 */
public record SubscriberView(
        String name,
        String api,
        long version,
        String alertsPage,
        String feed,
        List<RuleForm> rules,
        List<RuleForm> others,
        List<ChannelForm> channels,
        PreferencesForm preferences,
        List<MuteLine> mutes,
        List<FollowLine> follows,
        StatusLine status) {

    /** A rule in its form. */
    public record RuleForm(
            String id, String name, String query, String language, String silence, String path, String feed) {}

    /** A channel in its form. */
    public record ChannelForm(
            String id, String kind, String address, String rules, String path, ChannelLine condition) {
        /** Whether messages are signed, so that there is a secret to change. */
        public boolean signs() {
            return kind.equals("webhook");
        }
    }

    /** When the subscriber is told, in its form; several on lines of their own. */
    public record PreferencesForm(
            String zone, String quiet, String digests, boolean digestOnly, boolean emptyDigests, String mostAnHour) {}

    /** A muted thread. */
    public record MuteLine(String title, @Nullable Moment until, String path) {}

    /** A followed story. */
    public record FollowLine(String title, String page, String path) {}

    /** The page as it is now. */
    public static SubscriberView of(Subscription subscription, Newsroom newsroom, Instant now) {
        String api = Paths.apiSubscriber(subscription.subscriber());
        return new SubscriberView(
                subscription.subscriber(),
                api,
                subscription.version(),
                "/alerts?subscriber=" + Paths.queryValue(subscription.subscriber()),
                Paths.feed(subscription.subscriber()),
                subscription.rules().stream()
                        .filter(rule -> rule.health() == null)
                        .map(rule -> form(subscription, rule, api))
                        .toList(),
                subscription.rules().stream()
                        .filter(rule -> rule.health() != null)
                        .map(rule -> form(subscription, rule, api))
                        .toList(),
                subscription.channels().stream()
                        .map(channel -> form(channel, api, condition(subscription, channel, newsroom, now)))
                        .toList(),
                form(subscription.preferences()),
                subscription.mutes().stream()
                        .map(mute -> line(mute, newsroom, api, now))
                        .toList(),
                SubscriberFollows.of(subscription, newsroom, api),
                StatusLine.of(newsroom.health(), now));
    }

    private static RuleForm form(Subscription subscription, Rule rule, String api) {
        return new RuleForm(
                rule.id(),
                rule.name(),
                rule.health() == null ? query(rule) : wish(rule.health()),
                rule.language() == null ? "" : rule.language(),
                rule.silence() == null ? "" : SpanText.text(rule.silence()),
                api + "/rules/" + Paths.segment(rule.id()),
                Paths.feed(subscription.subscriber(), rule.id()));
    }

    private static String query(Rule rule) {
        return rule.query().isBlank() ? RuleQuery.ofWords(rule.words()) : rule.query();
    }

    private static String wish(HealthWish wish) {
        String states = wish.states().isEmpty()
                ? "unwell"
                : wish.states().stream()
                        .map(state -> state.name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining(", "));
        return "sources " + (wish.pattern().isEmpty() ? "" : "with " + wish.pattern() + " ") + "that are " + states;
    }

    private static ChannelLine condition(Subscription whose, Channel channel, Newsroom newsroom, Instant now) {
        String subscriber = whose.subscriber();
        return ChannelLine.of(subscriber, channel, newsroom.channels().of(subscriber, channel.id()), now);
    }

    private static ChannelForm form(Channel channel, String api, ChannelLine condition) {
        return new ChannelForm(
                channel.id(),
                channel.kind().name().toLowerCase(Locale.ROOT),
                channel.address(),
                String.join("\n", new TreeSet<>(channel.rules())),
                api + "/channels/" + Paths.segment(channel.id()),
                condition);
    }

    private static PreferencesForm form(Preferences preferences) {
        return new PreferencesForm(
                preferences.zone().getId(),
                preferences.quiet().stream().map(QuietText::text).collect(Collectors.joining("\n")),
                preferences.digests().stream().map(LocalTime::toString).collect(Collectors.joining("\n")),
                preferences.digestOnly(),
                preferences.emptyDigests(),
                Integer.toString(preferences.mostAnHour()));
    }

    private static MuteLine line(Mute mute, Newsroom newsroom, String api, Instant now) {
        String title = newsroom.alerts()
                .ofThread(mute.thread())
                .map(alert -> alert.title())
                .orElse(mute.thread());
        Moment until = mute.until() == null ? null : Moment.of(mute.until(), now);
        return new MuteLine(title, until, api + "/mutes/" + Paths.segment(mute.thread()));
    }
}
