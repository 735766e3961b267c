package dev.dateline.streams.alert;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause.HealthChanged;
import dev.dateline.domain.alert.HealthWish;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.alert.Reason;
import dev.dateline.domain.alert.Receipt;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.ToldHealth;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.streams.runtime.Decoded;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forwards an alert to every subscriber whose rules want a change of a source's health, once it has stood. */
final class MatchHealthProcessor extends ContextualProcessor<String, Decoded<SourceStatus>, String, Alert> {
    static final String STORE = "told-health";
    private static final Logger LOG = LoggerFactory.getLogger(MatchHealthProcessor.class);

    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, String> told;

    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, ValueAndTimestamp<Subscription>> subscriptions;

    static ProcessorSupplier<String, Decoded<SourceStatus>, String, Alert> supplier() {
        StoreBuilder<?> store =
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STORE), Serdes.String(), Serdes.String());
        return new ProcessorSupplier<>() {
            @Override
            public MatchHealthProcessor get() {
                return new MatchHealthProcessor();
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(store);
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, Alert> context) {
        super.init(context);
        told = context.getStateStore(STORE);
        subscriptions = context.getStateStore(AlertStage.SUBSCRIPTIONS);
    }

    @Override
    public void process(Record<String, Decoded<SourceStatus>> record) {
        if (record.value() instanceof Decoded.Readable<SourceStatus> readable) {
            follow(record, readable.value());
        } else if (record.value() instanceof Decoded.Unreadable<SourceStatus> bad) {
            LOG.warn("The status of {} cannot be read: {}", record.key(), bad.reason());
        } else {
            told.delete(record.key());
        }
    }

    private void follow(Record<String, Decoded<SourceStatus>> record, SourceStatus status) {
        Instant at = status.lastPolled();
        if (at == null) {
            return;
        }
        String known = told.get(record.key());
        ToldHealth before = known == null ? ToldHealth.nothing(at) : ToldHealth.read(known);
        ToldHealth after = before.after(status);
        if (after.isDue(at)) {
            tellAll(record, status, after);
            after = after.tell();
        }
        told.put(record.key(), after.text());
    }

    private void tellAll(Record<String, Decoded<SourceStatus>> record, SourceStatus status, ToldHealth health) {
        HealthChanged change =
                new HealthChanged(status.source(), health.told(), health.now(), status.trouble(), status.message());
        try (KeyValueIterator<String, ValueAndTimestamp<Subscription>> all = subscriptions.all()) {
            while (all.hasNext()) {
                Subscription subscription = all.next().value.value();
                for (Rule rule : subscription.rules()) {
                    HealthWish wish = rule.health();
                    if (wish != null && wish.wants(status.source(), change.before(), change.now())) {
                        Alert alert = alert(subscription.subscriber(), rule, change, health.since());
                        context()
                                .forward(record.withKey(subscription.subscriber())
                                        .withValue(alert));
                    }
                }
            }
        }
    }

    private static Alert alert(String subscriber, Rule rule, HealthChanged change, Instant since) {
        String key = String.join(
                "|",
                change.source().value(),
                subscriber,
                rule.id(),
                change.now().name(),
                since.toString());
        String title = change.source() + " is " + change.now().name().toLowerCase(Locale.ROOT);
        String id = ArticleId.of(key).value();
        return new Alert(
                id,
                subscriber,
                rule.id(),
                rule.name(),
                title,
                change,
                since,
                ArticleId.of(subscriber + "|" + change.source()).value(),
                1,
                Alert.Kind.HEALTH,
                List.of(new Reason(rule.id(), rule.name(), List.of())),
                List.of(new Novelty(Novelty.Kind.HEALTH, title)),
                Receipt.NONE);
    }
}
