package dev.dateline.streams.alert;

import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.match.RefusedRule;
import dev.dateline.domain.alert.match.RuleBook;
import dev.dateline.domain.alert.silence.WatchedRules;
import dev.dateline.domain.alert.told.Followers;
import dev.dateline.streams.runtime.Decoded;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.TimestampedKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps every subscriber's newest rules at hand on every instance, in the store and in the book that stories are matched
 * with; a record without a value removes the subscriber. At a start it is handed the whole topic. A rule that cannot be
 * used is told in the log, and stops no other.
 */
final class KeepRulesProcessor extends ContextualProcessor<String, Decoded<Subscription>, Void, Void> {
    private static final Logger LOG = LoggerFactory.getLogger(KeepRulesProcessor.class);

    private final RuleBook book;
    private final Followers followers;
    private final WatchedRules watched;

    @SuppressWarnings("NullAway.Init")
    private TimestampedKeyValueStore<String, Subscription> subscriptions;

    KeepRulesProcessor(RuleBook book, Followers followers, WatchedRules watched) {
        this.book = book;
        this.followers = followers;
        this.watched = watched;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        super.init(context);
        subscriptions = context.getStateStore(AlertStage.SUBSCRIPTIONS);
    }

    @Override
    public void process(Record<String, Decoded<Subscription>> rules) {
        if (rules.value() instanceof Decoded.Unreadable<Subscription> bad) {
            LOG.warn("The rules of {} cannot be read and stay as they were: {}", rules.key(), bad.reason());
        } else if (rules.value() instanceof Decoded.Readable<Subscription> readable) {
            subscriptions.put(rules.key(), ValueAndTimestamp.make(readable.value(), rules.timestamp()));
            followers.put(rules.key(), readable.value().follows());
            Subscription rulesOnly =
                    new Subscription(rules.key(), readable.value().rules());
            watched.put(rulesOnly, Instant.ofEpochMilli(rules.timestamp()));
            book.put(rulesOnly).forEach(KeepRulesProcessor::tell);
        } else {
            subscriptions.delete(rules.key());
            followers.put(rules.key(), List.of());
            watched.remove(rules.key());
            book.remove(rules.key());
        }
    }

    private static void tell(RefusedRule rule) {
        LOG.warn(
                "The rule {} of {} cannot be used and is left out: {}. ./dateline rules check tries a query.",
                rule.rule(),
                rule.subscriber(),
                rule.reason());
    }
}
