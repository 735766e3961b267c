package dev.dateline.desk.live;

import dev.dateline.desk.api.ApiAlert;
import dev.dateline.desk.api.ApiStory;
import dev.dateline.desk.api.Json;
import dev.dateline.desk.story.StoryBoard;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import java.util.Map;

/** What open connections are told of a record, as JSON on one line. */
public final class Told {
    private Told() {}

    /** A story as listings show it; of a merged one where it went. */
    public static String story(Story story, StoryBoard board) {
        StoryId into = story.mergedInto();
        return Json.text(
                into == null
                        ? ApiStory.listed(story, board, board.wireTime())
                        : Map.of("id", story.id().value(), "mergedInto", into.value()));
    }

    /** A story whose key was deleted. */
    public static String removed(StoryId id) {
        return Json.text(Map.of("id", id.value(), "removed", true));
    }

    /** An alert. */
    public static String alert(Alert alert) {
        return Json.text(ApiAlert.of(alert));
    }
}
