package dev.dateline.domain.article.page.markup;

/** The blocks {@code from} (inclusive) to {@code to} (exclusive) of a page. */
public record BlockRange(int from, int to) {

    public static final BlockRange NONE = new BlockRange(0, 0);

    public int length() {
        return to - from;
    }

    public boolean contains(BlockRange other) {
        return from <= other.from && other.to <= to;
    }

    public boolean contains(int block) {
        return from <= block && block < to;
    }
}
