package dev.dateline.streams.alert;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.match.RuleBook;
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

/** Forwards an alert the first time a story meets a subscriber's rule; a merge takes along what was told. */
final class MatchRulesProcessor extends ContextualProcessor<String, Story, String, Alert> {
    static final String STORE = "told-alerts";

    private final RuleBook book;

    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, String> told;

    private MatchRulesProcessor(RuleBook book) {
        this.book = book;
    }

    /** @param book the rules of all subscribers, the same for all tasks of an instance */
    static ProcessorSupplier<String, Story, String, Alert> supplier(RuleBook book) {
        StoreBuilder<?> store =
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STORE), Serdes.String(), Serdes.String());
        return new ProcessorSupplier<>() {
            @Override
            public MatchRulesProcessor get() {
                return new MatchRulesProcessor(book);
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
    }

    @Override
    public void process(Record<String, Story> record) {
        Story story = record.value();
        if (story.mergedInto() != null) {
            takeAlong(story.id(), story.mergedInto());
        } else if (hasLiveNews(story)) {
            book.match(story).forEach(match -> tellOnce(record, match.subscriber(), match.rule()));
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
