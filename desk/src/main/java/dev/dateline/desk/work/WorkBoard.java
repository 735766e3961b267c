package dev.dateline.desk.work;

import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.work.Command;
import dev.dateline.domain.story.work.CommandOutcome;
import dev.dateline.domain.story.work.Order;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What editors ordered lately and what became of it, up to a bound: the desk's audit. For any thread. */
public final class WorkBoard {
    private static final int MOST = 2_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition told = lock.newCondition();
    private final Map<String, Command> commands = bounded();
    private final Map<String, CommandOutcome> outcomes = bounded();

    /** A command was given; one that is known already changes nothing. */
    public void command(Command command) {
        locked(() -> commands.putIfAbsent(command.id(), command));
    }

    /** Something became of a command. */
    public void outcome(CommandOutcome outcome) {
        locked(() -> outcomes.put(outcome.command(), outcome));
    }

    /** What is known of a command. */
    public Optional<Work> find(String id) {
        lock.lock();
        try {
            return Optional.ofNullable(commands.get(id)).map(command -> work(command, undone()));
        } finally {
            lock.unlock();
        }
    }

    /** Waits until something became of a command, but not longer than this. */
    public void await(String id, Duration longest) {
        long left = longest.toNanos();
        lock.lock();
        try {
            while (!outcomes.containsKey(id) && left > 0) {
                left = told.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** All that is known, the latest first. */
    public List<Work> all() {
        lock.lock();
        try {
            Map<String, String> undone = undone();
            List<Work> all = new ArrayList<>();
            commands.values().forEach(command -> all.add(work(command, undone)));
            Collections.reverse(all);
            return all;
        } finally {
            lock.unlock();
        }
    }

    /** What was done with a story, and what led to it, the latest first. */
    public List<Work> of(StoryId story) {
        return all().stream().filter(work -> concerns(work, story)).toList();
    }

    private static boolean concerns(Work work, StoryId story) {
        Order order = work.command().order();
        return order.story().equals(story)
                || order instanceof Order.Merge merge && merge.into().equals(story)
                || order instanceof Order.Move move && move.into().equals(story)
                || work.outcome() instanceof CommandOutcome.Done done
                        && done.story().equals(story);
    }

    private Work work(Command command, Map<String, String> undone) {
        return new Work(command, outcomes.get(command.id()), undone.getOrDefault(command.id(), ""));
    }

    /** Which commands were taken back, and by which. */
    private Map<String, String> undone() {
        Map<String, String> undone = new HashMap<>();
        for (Command command : commands.values()) {
            if (command.undoes() != null && outcomes.get(command.id()) instanceof CommandOutcome.Done) {
                undone.put(command.undoes(), command.id());
            }
        }
        return undone;
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            told.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private static <V> Map<String, V> bounded() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.@Nullable Entry<String, V> eldest) {
                return size() > MOST;
            }
        };
    }
}
