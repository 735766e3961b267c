package dev.dateline.ingest.push;

/** Whoever sees to it that sources are pushed to us; told by polling what becomes of them. */
public interface Pushing {

    /** Nobody: hubs cannot reach us, so everything is polled. */
    Pushing OFF = new Pushing() {
        @Override
        public void watch(PushedSource source) {}

        @Override
        public void leave(PushedSource source) {}

        @Override
        public void remove(PushedSource source) {}

        @Override
        public void answered(PushedSource source, HubLinks links) {}
    };

    /** The source is ours from now on. */
    void watch(PushedSource source);

    /** It is another instance's from now on, which subscribes for itself. */
    void leave(PushedSource source);

    /** It is nobody's any more: its subscription is cancelled. */
    void remove(PushedSource source);

    /** It gave an answer in full, which says this of hubs. */
    void answered(PushedSource source, HubLinks links);
}
