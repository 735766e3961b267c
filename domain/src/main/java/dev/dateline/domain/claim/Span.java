package dev.dateline.domain.claim;

/**
 * A stretch of a document's text.
 *
 * @param start first character, counted in UTF-16 units
 * @param end character after the last
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch of text: " + start + " to " + end);
        }
    }

    /** How many UTF-16 units it covers. */
    public int length() {
        return end - start;
    }

    /** Whether the other one lies inside this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether a character lies inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether both have a character in common. */
    public boolean meets(Span other) {
        return start < other.end && other.start < end;
    }

    /** What it covers of a text. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
