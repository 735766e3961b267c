package dev.dateline.schemas;

import dev.dateline.domain.access.AccessKey;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.silence.Heartbeat;
import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.url.CanonicalUrl;
import dev.dateline.domain.claim.entry.ClaimEntry;
import dev.dateline.domain.erasure.Erasure;
import dev.dateline.domain.item.DeadLetter;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.lane.LaneEntry;
import dev.dateline.domain.story.work.Command;
import dev.dateline.domain.story.work.CommandOutcome;
import dev.dateline.schemas.codec.AccessKeyCodec;
import dev.dateline.schemas.codec.AlertCodec;
import dev.dateline.schemas.codec.ArticleCodec;
import dev.dateline.schemas.codec.ClaimEntryCodec;
import dev.dateline.schemas.codec.Codec;
import dev.dateline.schemas.codec.CommandCodec;
import dev.dateline.schemas.codec.CommandOutcomeCodec;
import dev.dateline.schemas.codec.DeadLetterCodec;
import dev.dateline.schemas.codec.DeliveryCodec;
import dev.dateline.schemas.codec.ErasureCodec;
import dev.dateline.schemas.codec.HeartbeatCodec;
import dev.dateline.schemas.codec.ItemCodec;
import dev.dateline.schemas.codec.LaneEntryCodec;
import dev.dateline.schemas.codec.SourceCodec;
import dev.dateline.schemas.codec.SourceStatusCodec;
import dev.dateline.schemas.codec.StoryCodec;
import dev.dateline.schemas.codec.StoryEventCodec;
import dev.dateline.schemas.codec.SubscriptionCodec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.utils.Utils;

/** The whole wire on one screen: every topic with its key, its values and how long they stay. */
public final class Topics {

    // spotless:off
    public static final Topic<Source> SOURCES = compacted(
            "sources",
            "host, a space, source id",
            new SourceCodec(),
            "What to poll; partitioned by the host alone, so that one ingest instance owns a host.");
    public static final Topic<SourceStatus> SOURCE_STATUS = compacted(
            "source-status",
            "source id",
            new SourceStatusCodec(),
            "How polling of a source goes: validators, next poll, failures.");
    public static final Topic<Item> ITEMS = days(
            7,
            "items",
            "article id",
            new ItemCodec(),
            "Entries, pages and withdrawals as received, partitioned by site; replaying it rebuilds everything after it.");
    public static final Topic<Article> ARTICLES =
            compactedDays(30, "articles", "article id", new ArticleCodec(), "Each clean version of an article.");
    public static final Topic<LaneEntry> REPORTS = days(
            30,
            "reports",
            "lane (language)",
            new LaneEntryCodec(),
            "The placement log: reports with their features, ticks, editors' commands; replaying it gives the same stories.");
    public static final Topic<StoryEvent> STORY_EVENTS = days(
            90,
            "story-events",
            "story id",
            new StoryEventCodec(),
            "What happened to stories: opened, joined, merged, split, closed and so on.");
    public static final Topic<Story> STORIES = compactedDays(
            365,
            "stories",
            "story id",
            new StoryCodec(),
            "Stories as they stand, bounded in size; a merged story stays as a redirect.");
    public static final Topic<Command> COMMANDS = days(
            90,
            "commands",
            "lane (language)",
            new CommandCodec(),
            "What editors order: merge, split, move, withdraw, pin, retitle, and what takes that back.");
    public static final Topic<CommandOutcome> COMMAND_OUTCOMES = days(
            90,
            "command-outcomes",
            "command id",
            new CommandOutcomeCodec(),
            "What became of each command: done, and what takes it back, or refused, and why.");
    public static final Topic<ClaimEntry> CLAIMS = days(
            90,
            "claims",
            "story id",
            new ClaimEntryCodec(),
            "The ledger: who says what in a story, and which facts its reports state.");
    public static final Topic<Subscription> RULES = compacted(
            "rules",
            "subscriber id",
            new SubscriptionCodec(),
            "What subscribers want to be told; a null value removes the subscriber.");
    public static final Topic<Alert> ALERTS = days(
            30,
            "alerts",
            "subscriber id",
            new AlertCodec(),
            "What subscribers are told: stories that met their rules, and what is new in them.");
    public static final Topic<Heartbeat> HEARTBEATS = days(
            7,
            "heartbeats",
            "subscriber or lane",
            new HeartbeatCodec(),
            "Signs of life from lanes, all on partition 0: by them it is told that a rule is met by nothing.");
    public static final Topic<Delivery> DELIVERIES = compactedDays(
            30,
            "deliveries",
            "alert id, a space, channel id",
            new DeliveryCodec(),
            "How it went to hand alerts to channels; partitioned by subscriber, as alerts are.");
    public static final Topic<DeadLetter> DEAD_LETTERS = days(
            30,
            "dead-letters",
            "that of the origin",
            new DeadLetterCodec(),
            "What could not be read: the bytes, where they came from, and why.");
    public static final Topic<AccessKey> ACCESS = compacted(
            "access", "key id", new AccessKeyCodec(), "The keys that open desks, hashed; a null value revokes one.");
    public static final Topic<Erasure> ERASURES = compacted(
            "erasures",
            "what was erased: kind, a space, id",
            new ErasureCodec(),
            "What was erased and stays out, articles as hashes of their addresses; a null value lets it in again.");
    // spotless:on

    /**
     * Header of a record of {@link #ALERTS} that was put there once more, so that a channel be told again: the channel's id.
     * Whoever has had the alert may pass over it.
     */
    public static final String AGAIN = "again";

    private static final List<Topic<?>> ALL = List.of(
            SOURCES,
            SOURCE_STATUS,
            ITEMS,
            ARTICLES,
            REPORTS,
            STORY_EVENTS,
            STORIES,
            COMMANDS,
            COMMAND_OUTCOMES,
            CLAIMS,
            RULES,
            ALERTS,
            HEARTBEATS,
            DELIVERIES,
            DEAD_LETTERS,
            ACCESS,
            ERASURES);

    private Topics() {}

    /** All topics, in the order in which news passes them. */
    public static List<Topic<?>> all() {
        return ALL;
    }

    /** The partition of {@link #SOURCES} that holds the sources of this host: Kafka's hash of the host alone. */
    public static int sourcePartition(String host, int partitions) {
        return partition(host, partitions);
    }

    /** The partition in which Kafka's clients put records of a key, such as all alerts of one subscriber. */
    public static int partition(String key, int partitions) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % partitions;
    }

    /** The partition of {@link #ITEMS} for an item: all of a site's items pass one, so that what is one article is found there. */
    public static int itemPartition(Item item, int partitions) {
        String site = CanonicalUrl.site(item.url());
        return sourcePartition(site.isEmpty() ? item.source().value() : site, partitions);
    }

    private static <V> Topic<V> compacted(String name, String key, Codec<V, ?> codec, String line) {
        return new Topic<>(name, key, codec, true, null, line);
    }

    private static <V> Topic<V> compactedDays(int days, String name, String key, Codec<V, ?> codec, String line) {
        return new Topic<>(name, key, codec, true, Duration.ofDays(days), line);
    }

    private static <V> Topic<V> days(int days, String name, String key, Codec<V, ?> codec, String line) {
        return new Topic<>(name, key, codec, false, Duration.ofDays(days), line);
    }
}
