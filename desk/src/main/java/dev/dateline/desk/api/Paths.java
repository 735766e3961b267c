package dev.dateline.desk.api;

import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.article.ArticleId;
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

    /** The page of an article's versions. */
    public static String article(ArticleId id) {
        return "/articles/" + segment(id.value());
    }

    /** The JSON of a story. */
    public static String apiStory(StoryId id) {
        return "/api/stories/" + segment(id.value());
    }

    /** The page of a subscriber. */
    public static String subscriber(String id) {
        return "/subscribers/" + segment(id);
    }

    /** The JSON of a subscriber. */
    public static String apiSubscriber(String id) {
        return "/api/subscribers/" + segment(id);
    }

    /** The feed of all that a subscriber is told. */
    public static String feed(String subscriber) {
        return "/feeds/subscribers/" + segment(subscriber) + ".atom";
    }

    /** The feed of what one rule tells. */
    public static String feed(String subscriber, String rule) {
        return "/feeds/subscribers/" + segment(subscriber) + "/rules/" + segment(rule) + ".atom";
    }

    /** A value of a query string. */
    public static String queryValue(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** A part of a path. */
    public static String segment(String value) {
        return queryValue(value).replace("+", "%20");
    }
}
