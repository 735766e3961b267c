package dev.dateline.desk.web;

import dev.dateline.desk.story.Facet;
import dev.dateline.desk.story.Found;
import dev.dateline.desk.story.StoryCursor;
import dev.dateline.desk.story.StoryFilter;
import dev.dateline.desk.story.StoryQuery;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.erasure.Erasures;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.GoneResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a request asks for; what cannot be read is answered with a sentence that says what would be right. */
final class Asked {

    static final int MOST = 500;
    private static final int LONGEST_TEXT = 200;

    private Asked() {}

    /** The parameters {@code q}, {@code limit}, {@code cursor}, and one of each {@link Facet}. */
    static StoryQuery stories(Context request, int usualLimit) {
        return new StoryQuery(filter(request), limit(request, usualLimit, MOST), cursor(request.queryParam("cursor")));
    }

    /** The parameter {@code q}, and one of each {@link Facet}. */
    static StoryFilter filter(Context request) {
        Map<Facet, String> wanted = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String value = request.queryParam(facet.parameter());
            if (value != null && !value.isBlank()) {
                wanted.put(facet, value);
            }
        }
        String text = Objects.requireNonNullElse(request.queryParam("q"), "");
        return new StoryFilter(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text, wanted);
    }

    /** The parameter {@code limit}. */
    static int limit(Context request, int usual, int most) {
        String limit = request.queryParam("limit");
        if (limit == null || limit.isBlank()) {
            return usual;
        }
        if (!limit.matches("[1-9]\\d{0,8}")) {
            throw new BadRequestResponse("limit must be a number from 1 to " + most + ".");
        }
        return Math.min(Integer.parseInt(limit), most);
    }

    /** The parameter {@code unwell}: only the sources that need somebody. */
    static boolean unwell(Context request) {
        return "true".equals(request.queryParam("unwell"));
    }

    /** The parameter {@code asOf}: the moment that is asked about, if it is not now. */
    static Optional<Instant> asOf(Context request) {
        String moment = request.queryParam("asOf");
        return moment == null || moment.isBlank() ? Optional.empty() : Optional.of(moment("asOf", moment));
    }

    /** The parameter {@code step}: the number of the event after which a story is looked at, if it is not now. */
    static Optional<Long> step(Context request) {
        return Optional.ofNullable(request.queryParam("step"))
                .filter(step -> step.matches("\\d{1,9}"))
                .map(Long::valueOf);
    }

    /** A moment as a parameter has it. */
    static Instant moment(String parameter, String text) {
        try {
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeParseException none) {
            throw new BadRequestResponse(parameter + " must be a moment such as 2026-03-14T12:00:00Z.");
        }
    }

    static NotFoundResponse unknownStory() {
        return new NotFoundResponse("No story has this id, or it is older than the desk remembers.");
    }

    /** Why a story cannot be shown. */
    static HttpResponseException missing(Found found) {
        return found instanceof Found.Erased
                ? new GoneResponse("All that was reported of this story was erased.")
                : unknownStory();
    }

    /** Ends the request for an article that was erased. */
    static void requireNotErased(Erasures erasures, ArticleId article) {
        if (erasures.has(article)) {
            throw new GoneResponse("This article was erased: nothing of it is kept here any more.");
        }
    }

    private static @Nullable StoryCursor cursor(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        return StoryCursor.parse(cursor)
                .orElseThrow(() -> new BadRequestResponse("cursor must be the value of next in an earlier answer."));
    }
}
