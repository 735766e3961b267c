package dev.dateline.app.broker;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.utils.Exit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps Kafka from ending this JVM: a broker that gives up calls {@link Exit}, which would halt the process without a
 * word. Kafka's hooks are static, so is this.
 */
final class KafkaExits {
    private static final AtomicReference<CompletableFuture<String>> CURRENT = new AtomicReference<>();

    private KafkaExits() {}

    /** Completes with a reason when the broker that is started next gives up. */
    static CompletableFuture<String> watch() {
        CompletableFuture<String> gaveUp = new CompletableFuture<>();
        CURRENT.set(gaveUp);
        Exit.setExitProcedure(KafkaExits::gaveUp);
        Exit.setHaltProcedure(KafkaExits::gaveUp);
        return gaveUp;
    }

    private static void gaveUp(int status, @Nullable String message) {
        CompletableFuture<String> watcher = CURRENT.get();
        if (watcher != null) {
            watcher.complete(message == null ? "status " + status : message);
        }
    }
}
