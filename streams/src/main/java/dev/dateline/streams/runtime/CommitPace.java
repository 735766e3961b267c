package dev.dateline.streams.runtime;

import java.time.Duration;
import java.util.Set;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Commits soon after a record while the thread has time: what it caused is visible after the commit, which is the latency of a hop.
 * A thread that records wait for commits as seldom as Kafka Streams is told to, and gets more done: a commit costs as much as many records.
 * Around the processors that read topics.
 */
public final class CommitPace<K, V, L, W> implements Processor<K, V, L, W> {
    /** The key of the configuration that has the time between a record and its commit; without it nothing is done early. */
    public static final String SOON = "dateline.commit.soon";

    private final Processor<K, V, L, W> processor;

    @SuppressWarnings("NullAway.Init")
    private ThreadLoad load;

    @SuppressWarnings("NullAway.Init")
    private ProcessorContext<L, W> context;

    private @Nullable Duration soon;
    private @Nullable Cancellable due;

    private CommitPace(Processor<K, V, L, W> processor) {
        this.processor = processor;
    }

    /** The same processor, committing at this pace. */
    public static <K, V, L, W> ProcessorSupplier<K, V, L, W> around(ProcessorSupplier<K, V, L, W> supplier) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<K, V, L, W> get() {
                return new CommitPace<>(supplier.get());
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return supplier.stores();
            }
        };
    }

    @Override
    public void init(ProcessorContext<L, W> given) {
        context = given;
        load = ThreadLoad.ofThisThread();
        due = null;
        soon = given.appConfigs().get(SOON) instanceof Duration duration ? duration : null;
        processor.init(given);
    }

    @Override
    public void process(Record<K, V> record) {
        long start = System.nanoTime();
        processor.process(record);
        if (soon != null && load.worked(start, System.nanoTime())) {
            forget();
            due = context.schedule(soon, PunctuationType.WALL_CLOCK_TIME, this::commit);
        }
    }

    private void commit(long now) {
        forget();
        load.commits(System.nanoTime());
        context.commit();
    }

    private void forget() {
        if (due != null) {
            due.cancel();
            due = null;
        }
    }

    @Override
    public void close() {
        processor.close();
    }
}
