package dev.dateline.bench.load;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps an even number of articles under way: as many new ones may be put out as have gone through. What is offered so
 * is what the wire bears, no more and no less. Safe for use by many threads.
 */
final class InFlight {
    private volatile long most;
    private final AtomicLong out = new AtomicLong();
    private volatile long through;

    /**
     * Nothing is under way.
     *
     * @param most articles under way at a time
     */
    InFlight(long most) {
        this.most = most;
    }

    /** Takes up to so many places; how many there were. */
    synchronized int take(int wanted) {
        int taken = (int) Math.max(0, Math.min(wanted, most - underWay()));
        out.addAndGet(taken);
        return taken;
    }

    /** Nothing more is put out. */
    void end() {
        most = 0;
    }

    /** So many have gone through so far, all in all. */
    void through(long all) {
        through = all;
    }

    /** How many were put out so far. */
    long out() {
        return out.get();
    }

    /** How many of them have not gone through. */
    long underWay() {
        return out.get() - through;
    }
}
