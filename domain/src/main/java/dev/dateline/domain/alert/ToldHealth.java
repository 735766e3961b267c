package dev.dateline.domain.alert;

import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.SourceStatus.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * What was told of a source's health, and how it has been since. A change is told once it has stood for three polls, or for
 * two over an hour, so that a source that comes and goes is not told of each time. Silence and a 410 are told at once:
 * the one took long to be noticed, the other is the origin's own word.
 *
 * @param told the state that was told last
 * @param now the state it is in
 * @param since when it came into it
 * @param polls how many polls in a row found it so
 */
public record ToldHealth(State told, State now, Instant since, int polls) {
    private static final Set<State> AT_ONCE = Set.of(State.QUIET, State.GONE);
    private static final int STANDS = 3;
    private static final int STANDS_FOR_LONG = 2;
    private static final Duration LONG = Duration.ofHours(1);

    /** Nothing was told yet. */
    public static ToldHealth nothing(Instant at) {
        return new ToldHealth(State.NEW, State.NEW, at, 0);
    }

    /** After another status of the source; one that tells of no new poll changes nothing. */
    public ToldHealth after(SourceStatus status) {
        Instant at = status.lastPolled();
        if (at == null || at.isBefore(since) || at.equals(since) && polls > 0) {
            return this;
        }
        return status.state() == now
                ? new ToldHealth(told, now, since, polls + 1)
                : new ToldHealth(told, status.state(), at, 1);
    }

    /** Whether it is time to tell, at this moment, that it is otherwise than was told. */
    public boolean isDue(Instant at) {
        boolean stands = polls >= STANDS
                || polls >= STANDS_FOR_LONG && Duration.between(since, at).compareTo(LONG) >= 0;
        return now != told && (stands || AT_ONCE.contains(now));
    }

    /** It was told. */
    public ToldHealth tell() {
        return new ToldHealth(now, now, since, polls);
    }

    /** As text, to be kept: the states, the moment in milliseconds, the number of polls. */
    public String text() {
        return told + " " + now + " " + since.toEpochMilli() + " " + polls;
    }

    /** Reads what {@link #text} wrote. */
    public static ToldHealth read(String text) {
        String[] parts = Objects.requireNonNull(text).split(" ", 4);
        return new ToldHealth(
                State.valueOf(parts[0]),
                State.valueOf(parts[1]),
                Instant.ofEpochMilli(Long.parseLong(parts[2])),
                Integer.parseInt(parts[3]));
    }
}
