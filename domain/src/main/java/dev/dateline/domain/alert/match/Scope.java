package dev.dateline.domain.alert.match;

/** Which part of the reports' text is looked at. */
enum Scope {
    TEXT,
    TITLE,
    LEAD;

    /** Whether a text of a story belongs to it: titles have even numbers, leads odd ones. */
    boolean has(int text) {
        return switch (this) {
            case TEXT -> true;
            case TITLE -> text % 2 == 0;
            case LEAD -> text % 2 == 1;
        };
    }
}
