package dev.dateline.streams.alert;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.RuleMatcher;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import java.util.Comparator;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.ValueAndTimestamp;

/** Forwards an alert the first time a story meets a subscriber's rule; a merge takes along what was told. */
final class MatchRulesProcessor extends ContextualProcessor<String, Story, String, Alert> {
    static final String STORE = "told-alerts";

    private final RuleMatcher matcher = new RuleMatcher();

    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, String> told;

    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, ValueAndTimestamp<Subscription>> subscriptions;

    static ProcessorSupplier<String, Story, String, Alert> supplier() {
        StoreBuilder<?> store =
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STORE), Serdes.String(), Serdes.String());
        return new ProcessorSupplier<>() {
            @Override
            public MatchRulesProcessor get() {
                return new MatchRulesProcessor();
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
    public void process(Record<String, Story> record) {
        Story story = record.value();
        if (story.mergedInto() != null) {
            takeAlong(story.id(), story.mergedInto());
        } else if (hasLiveNews(story)) {
            matchAll(record, story);
        }
    }

    private void matchAll(Record<String, Story> record, Story story) {
        try (KeyValueIterator<String, ValueAndTimestamp<Subscription>> all = subscriptions.all()) {
            while (all.hasNext()) {
                Subscription subscription = all.next().value.value();
                for (Rule rule : matcher.met(subscription.rules(), story)) {
                    tellOnce(record, subscription.subscriber(), rule);
                }
            }
        }
    }

    private void tellOnce(Record<String, Story> record, String subscriber, Rule rule) {
        Story story = record.value();
        String key = story.id() + "|" + subscriber + "|" + rule.id();
        if (told.get(key) != null) {
            return;
        }
        String id = ArticleId.of(key).value();
        told.put(key, id);
        Alert alert = new Alert(
                id,
                subscriber,
                rule.id(),
                rule.name(),
                story.title(),
                new Cause.StoryMet(story.id(), newest(story)),
                story.lastSeen());
        context().forward(record.withKey(subscriber).withValue(alert));
    }

    /** What was told of a merged story counts as told of the story it went into. */
    private void takeAlong(StoryId merged, StoryId into) {
        try (KeyValueIterator<String, String> marks = told.range(merged + "|", merged + "|\uffff")) {
            while (marks.hasNext()) {
                KeyValue<String, String> mark = marks.next();
                told.putIfAbsent(into + mark.key.substring(merged.value().length()), mark.value);
            }
        }
    }

    private static boolean hasLiveNews(Story story) {
        return story.reports().stream().anyMatch(r -> r.arrival() == Arrival.LIVE);
    }

    private static ReportRef newest(Story story) {
        return story.reports().stream()
                .max(Comparator.comparing(ReportRef::seenAt))
                .orElseThrow();
    }
}
