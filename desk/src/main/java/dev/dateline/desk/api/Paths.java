package dev.dateline.desk.api;

import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.story.StoryId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses on the desk, always within it. */
public final class Paths {

    private Paths() {}

    /** The page of a story. */
    public static String story(StoryId id) {
        return "/stories/" + segment(id.value());
    }

    /** The page of what an alert is about: a story, or a source in the list of all; of a silence, all sources. */
    public static String cause(Cause cause) {
        if (cause instanceof Cause.StoryMet met) {
            return story(met.story());
        }
        return cause instanceof Cause.HealthChanged changed
                ? "/sources#" + segment(changed.source().value())
                : "/sources";
    }

    /** The JSON of a story. */
    public static String apiStory(StoryId id) {
        return "/api/stories/" + segment(id.value());
    }

    /** A value of a query string. */
    public static String queryValue(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String segment(String value) {
        return queryValue(value).replace("+", "%20");
    }
}
