package dev.dateline.app.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many things at once and hands the results over in the order of the things. Only a few results wait at a
 * time, so memory is bounded whatever the number of things.
 */
public final class InOrder {
    private static final int WAITING_PER_CORE = 8;

    private InOrder() {}

    /** Applies the work to each thing on all cores; the results arrive on the calling thread. */
    public static <T, R> void map(Iterable<T> things, Function<T, R> work, Consumer<R> take)
            throws InterruptedException {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(cores);
        Deque<Future<R>> waiting = new ArrayDeque<>();
        try {
            for (T thing : things) {
                if (waiting.size() == cores * WAITING_PER_CORE) {
                    take.accept(result(waiting.remove()));
                }
                waiting.add(workers.submit(() -> work.apply(thing)));
            }
            while (!waiting.isEmpty()) {
                take.accept(result(waiting.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unexpected) {
                throw unexpected;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
