package dev.dateline.bench.fire.fault;

import java.time.Duration;

/**
 * Something that goes wrong.
 *
 * @param name a few words, unique
 * @param breaks what is broken
 * @param heals how that is healed
 * @param bar how long it may take until news gets through again, from healing or, where the wire must run on, from breaking
 * @param lasts how long it stays broken
 * @param runsOn whether news must get through while it is broken
 * @param strike breaks it
 * @param heal heals it
 */
public record Fault(
        String name,
        String breaks,
        String heals,
        Duration bar,
        Duration lasts,
        boolean runsOn,
        Action strike,
        Action heal) {
    /** After a process. */
    static final Duration PROCESS = Duration.ofSeconds(15);

    /** After a broker. */
    static final Duration BROKER = Duration.ofSeconds(30);

    /** Something that is done to a wire. */
    public interface Action {
        void run() throws Exception;
    }

    static Action nothing() {
        return () -> {};
    }

    /** A fault with a bar for processes that lasts a second. */
    static Fault of(String name, String breaks, Action strike, String heals, Action heal) {
        return new Fault(name, breaks, heals, PROCESS, Duration.ofSeconds(1), false, strike, heal);
    }

    Fault within(Duration other) {
        return new Fault(name, breaks, heals, other, lasts, runsOn, strike, heal);
    }

    Fault lasting(Duration other) {
        return new Fault(name, breaks, heals, bar, other, runsOn, strike, heal);
    }

    /** The wire must run on meanwhile. */
    Fault unnoticed() {
        return new Fault(name, breaks, heals, bar, lasts, true, strike, heal);
    }
}
