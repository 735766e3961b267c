package dev.dateline.streams.story;

import dev.dateline.domain.story.lane.LaneEntry;
import dev.dateline.domain.story.work.Command;
import dev.dateline.streams.runtime.DeadLetters;
import dev.dateline.streams.runtime.Decoded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

/** Puts what an editor orders into the placement log, once for each command id within a week. */
final class LogCommandProcessor extends ContextualProcessor<String, Decoded<Command>, String, Object> {
    static final String GIVEN_COMMANDS = "given-commands";
    private static final Duration REMEMBERED = Duration.ofDays(7);

    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, Long> given;

    static ProcessorSupplier<String, Decoded<Command>, String, Object> once() {
        return new ProcessorSupplier<>() {
            @Override
            public LogCommandProcessor get() {
                return new LogCommandProcessor();
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(GIVEN_COMMANDS), Serdes.String(), Serdes.Long()));
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, Object> context) {
        super.init(context);
        given = context.getStateStore(GIVEN_COMMANDS);
    }

    @Override
    public void process(Record<String, Decoded<Command>> record) {
        if (record.value() instanceof Decoded.Readable<Command> readable) {
            log(record, readable.value());
        } else if (record.value() instanceof Decoded.Unreadable<Command> bad) {
            var letter = DeadLetters.of(context(), "story", bad.bytes(), bad.reason(), record.timestamp());
            context().forward(record.withValue(letter), CommandStage.WRITE_DEAD_COMMANDS);
        }
    }

    private void log(Record<String, Decoded<Command>> record, Command command) {
        if (given.putIfAbsent(command.id(), record.timestamp()) == null) {
            forgetBefore(record.timestamp() - REMEMBERED.toMillis());
            context()
                    .forward(
                            record.withKey(command.lane()).withValue(new LaneEntry.Act(command)),
                            CommandStage.WRITE_ACTS);
        }
    }

    private void forgetBefore(long millis) {
        List<String> old = new ArrayList<>();
        try (KeyValueIterator<String, Long> all = given.all()) {
            all.forEachRemaining(one -> {
                if (one.value < millis) {
                    old.add(one.key);
                }
            });
        }
        old.forEach(given::delete);
    }
}
