package dev.dateline.desk.archive.disk;

import dev.dateline.desk.archive.shelf.Shelf;
import dev.dateline.desk.archive.shelf.Shelves;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import java.util.Arrays;
import java.util.List;

/** A topic that the archive is made of, and where what it says is kept; in the order in which they are filled. */
enum ArchiveTopic {
    STORIES(Topics.STORIES),
    EVENTS(Topics.STORY_EVENTS),
    ARTICLES(Topics.ARTICLES);

    private final Topic<?> topic;

    ArchiveTopic(Topic<?> topic) {
        this.topic = topic;
    }

    String topic() {
        return topic.name();
    }

    Shelf shelf(Shelves shelves) {
        return switch (this) {
            case STORIES -> shelves.stories();
            case EVENTS -> shelves.events();
            case ARTICLES -> shelves.articles();
        };
    }

    static List<String> names() {
        return Arrays.stream(values()).map(ArchiveTopic::topic).toList();
    }

    static ArchiveTopic of(String name) {
        return Arrays.stream(values())
                .filter(one -> one.topic().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no topic of the archive: " + name));
    }
}
