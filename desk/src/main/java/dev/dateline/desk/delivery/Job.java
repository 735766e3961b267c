package dev.dateline.desk.delivery;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.delivery.Digest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to hand something to a channel.
 *
 * @param subscriber who is told
 * @param channel where
 * @param message what
 * @param entries the alerts it stands for, superseded ones included
 */
record Job(String subscriber, Channel channel, Message message, List<Entry> entries) {
    Job {
        entries = List.copyOf(entries);
    }

    /** What waited, as one. */
    static Job digest(String subscriber, Channel channel, List<Entry> entries) {
        Digest digest = Digest.of(entries.stream().map(Entry::alert).toList());
        return new Job(subscriber, channel, new Message.Together(digest), entries);
    }

    /** The same once more, under the id that it had: whoever took it without telling us must know it again. */
    static Job digestAgain(String subscriber, Channel channel, List<Entry> entries, String id) {
        Digest digest = Digest.of(entries.stream().map(Entry::alert).toList());
        return new Job(subscriber, channel, new Message.Together(digest.as(id)), entries);
    }

    static Job single(String subscriber, Channel channel, Entry entry) {
        return new Job(subscriber, channel, new Message.Single(entry.alert()), List.of(entry));
    }

    @Nullable
    Digest digest() {
        return message instanceof Message.Together together ? together.digest() : null;
    }

    /**
     * An alert on its way to one channel.
     *
     * @param alert what is told
     * @param offset where it stands on its partition
     * @param attempts attempts so far
     */
    record Entry(Alert alert, long offset, int attempts) {
        Entry tried() {
            return new Entry(alert, offset, attempts + 1);
        }

        /** What is told of it. */
        Delivery delivery(Line line, Ending ending, Instant now) {
            return new Delivery(
                    alert.id(),
                    line.subscriber,
                    line.channel,
                    attempts,
                    now,
                    ending.outcome(),
                    ending.message(),
                    ending.next(),
                    ending.digest(),
                    alert.thread());
        }
    }
}
