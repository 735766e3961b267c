package dev.dateline.domain.article.page;

/** The blocks {@code from} (inclusive) to {@code to} (exclusive) of a page. */
record BlockRange(int from, int to) {

    static final BlockRange NONE = new BlockRange(0, 0);

    int length() {
        return to - from;
    }

    boolean contains(BlockRange other) {
        return from <= other.from && other.to <= to;
    }

    boolean contains(int block) {
        return from <= block && block < to;
    }
}
