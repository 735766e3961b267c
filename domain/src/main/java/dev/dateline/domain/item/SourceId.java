package dev.dateline.domain.item;

/** Identity of a source; stable as long as its configuration is. */
public record SourceId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
