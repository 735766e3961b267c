package dev.dateline.desk.archive;

import java.util.List;
import java.util.stream.Collectors;

/** Plain text in which some words are marked: pieces in their order, so that whoever shows it escapes each. */
public record Marked(List<Piece> pieces) {
    /** No text. */
    public static final Marked NOTHING = new Marked(List.of());

    public Marked {
        pieces = List.copyOf(pieces);
    }

    /** A run of text, marked or not. */
    public record Piece(String text, boolean marked) {}

    /** The whole text. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
