package dev.dateline.app.file;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on standard error, only where a person watches and only when the work takes longer than a moment.
 */
public final class Progress implements AutoCloseable {
    /** Set by {@code ./dateline} when standard error is a terminal; Java itself can only tell of all three streams. */
    private static final String TERMINAL = "dateline.terminal";

    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final int WIDTH = 100;

    private final String task;
    private final long total;
    private final long begun = System.nanoTime();
    private final boolean watched;
    private @Nullable ProgressBar bar;
    private long done;

    private Progress(String task, long total, boolean watched) {
        this.task = task;
        this.total = total;
        this.watched = watched;
    }

    /** Progress of so many steps; -1 when nobody knows how many. */
    public static Progress of(String task, long total) {
        return new Progress(task, total, Boolean.getBoolean(TERMINAL));
    }

    /** One more step is done. */
    public void step() {
        stepTo(done + 1);
    }

    /** So many steps are done in all. */
    public void stepTo(long steps) {
        done = steps;
        if (!watched) {
            return;
        }
        ProgressBar shown = bar;
        if (shown == null && System.nanoTime() - begun > MOMENT.toNanos()) {
            shown = show();
            bar = shown;
        }
        if (shown != null) {
            shown.stepTo(done);
        }
    }

    private ProgressBar show() {
        PrintStream err = System.err;
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                .build();
    }

    @Override
    public void close() {
        ProgressBar shown = bar;
        if (shown != null) {
            shown.close();
        }
    }
}
