package dev.dateline.desk.archive.shelf;

import dev.dateline.domain.story.StoryEvent;
import org.apache.lucene.document.Document;

/** What is kept of an event of a story. */
public final class EventDocuments {
    private EventDocuments() {}

    /** The document of an event. */
    public static Document of(StoryEvent event, byte[] record) {
        return new Sheet()
                .group(Fields.OF, event.story().value())
                .number(Fields.NUMBER, event.sequence())
                .moment(Fields.SEEN, event.at())
                .record(record)
                .document();
    }
}
