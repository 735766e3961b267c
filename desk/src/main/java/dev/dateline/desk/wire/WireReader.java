package dev.dateline.desk.wire;

import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.RegistryUnavailable;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that reads the wire and tells a listener. When Kafka, a topic or the registry is away it says so once,
 * tries again every {@link #PAUSE} and starts over from the beginning, which listeners are made for.
 */
public final class WireReader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WireReader.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(3);

    private final KafkaConnection kafka;
    private final RecordReader reader;
    private final WireListener listener;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "desk-wire");
    private volatile @Nullable WireConsumer current;
    private WireProgress told = WireProgress.WAITING;
    private String complaint = "";

    private WireReader(KafkaConnection kafka, SchemaRegistry registry, WireListener listener) {
        this.kafka = kafka;
        this.reader = new RecordReader(registry, listener);
        this.listener = listener;
    }

    /** Starts reading; returns at once. */
    public static WireReader start(KafkaConnection kafka, SchemaRegistry registry, WireListener listener) {
        WireReader reader = new WireReader(kafka, registry, listener);
        reader.thread.setDaemon(true);
        reader.thread.start();
        return reader;
    }

    /** Stops reading and waits for it, but not for long. */
    @Override
    public void close() {
        stopped.countDown();
        WireConsumer consumer = current;
        if (consumer != null) {
            consumer.wakeup();
        }
        try {
            thread.join(STOP.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!isStopped(Duration.ZERO)) {
            try (WireConsumer consumer = new WireConsumer(kafka)) {
                current = consumer;
                follow(consumer);
            } catch (WakeupException stopping) {
                return;
            } catch (KafkaException | RegistryUnavailable away) {
                complain("The desk cannot read the wire and tries again: " + away.getMessage());
                tell(new WireProgress(false, told.caughtUp(), told.lag()));
            }
            isStopped(PAUSE);
        }
    }

    private void follow(WireConsumer consumer) {
        while (!consumer.assign()) {
            complain("The desk waits for the topics of the wire.");
            tell(new WireProgress(true, false, 0));
            if (isStopped(PAUSE)) {
                return;
            }
        }
        while (!isStopped(Duration.ZERO)) {
            consumer.poll(POLL).forEach(reader::read);
            tell(consumer.progress());
            complaint = told.connected() ? "" : complaint;
        }
    }

    private void tell(WireProgress now) {
        if (!now.equals(told)) {
            told = now;
            listener.progress(now);
        }
    }

    private void complain(String sentence) {
        if (!sentence.equals(complaint)) {
            complaint = sentence;
            LOG.warn(sentence);
        }
    }

    private boolean isStopped(Duration within) {
        try {
            return stopped.await(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
