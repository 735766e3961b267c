package dev.dateline.streams.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;

/** Records that really take time, as Kafka Streams itself does not tell how long a record takes. */
class CommitPaceTest {
    private static final Duration SOON = Duration.ofMillis(25);

    private final MockProcessorContext<String, String> context = context();
    private long nanos;
    private final Processor<String, String, String, String> paced = CommitPace.<String, String, String, String>around(
                    () -> record -> pass(nanos))
            .get();

    @Test
    void anIdleThreadCommitsSoonAfterARecord() {
        onAThreadOfItsOwn(() -> {
            paced.init(context);
            take(0);
            commitIfDue();
            assertThat(context.committed()).isTrue();
        });
    }

    @Test
    void aThreadWhoseRecordsTakeAllItsTimeDoesNot() {
        onAThreadOfItsOwn(() -> {
            paced.init(context);
            for (int commits = 0; commits < 12; commits++) {
                take(50);
                commitIfDue();
            }
            assertThat(context.committed()).isTrue();
            context.resetCommit();
            take(20);
            take(20);
            assertThat(context.scheduledPunctuators()).allMatch(MockProcessorContext.CapturedPunctuator::cancelled);
        });
    }

    /** What is known of a thread's load belongs to the thread. */
    private static void onAThreadOfItsOwn(Runnable test) {
        CompletableFuture.runAsync(test, task -> new Thread(task).start()).join();
    }

    private void take(long milliseconds) {
        nanos = TimeUnit.MILLISECONDS.toNanos(milliseconds);
        paced.process(new Record<>("key", "value", 0));
    }

    private void commitIfDue() {
        context.scheduledPunctuators().stream()
                .filter(due -> !due.cancelled())
                .toList()
                .forEach(due -> due.getPunctuator().punctuate(0));
    }

    private static void pass(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }

    private static MockProcessorContext<String, String> context() {
        Properties settings = new Properties();
        settings.put("application.id", "pace");
        settings.put("bootstrap.servers", "unused:1");
        settings.put(CommitPace.SOON, SOON);
        return new MockProcessorContext<>(settings);
    }
}
