package dev.dateline.app.role;

/** A part of the wire that can run alone. */
public enum Role {
    /** Items to articles, reports, stories and alerts. */
    STREAMS {
        @Override
        AutoCloseable start(Wire wire) {
            return () -> {};
        }
    },
    /** Web page, interfaces and the registry's interface. */
    DESK {
        @Override
        AutoCloseable start(Wire wire) {
            return () -> {};
        }
    },
    /** Feeds and pages to items. */
    INGEST {
        @Override
        AutoCloseable start(Wire wire) {
            return () -> {};
        }
    };

    abstract AutoCloseable start(Wire wire) throws Exception;
}
