package dev.dateline.desk.archive.find;

/** What sort of thing is looked for. */
enum Kind {
    STORY,
    ARTICLE
}
