package dev.dateline.desk.web;

import dev.dateline.desk.api.Json;
import dev.dateline.desk.api.Problem;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;

/**
 * Answers made of text, always in UTF-8. A text that is left to the server is written in the charset that it takes for the
 * content type's, and of types like {@code application/problem+json} that is ISO 8859-1.
 */
final class Answers {
    private Answers() {}

    /** Answers with a value as JSON. */
    static void json(Context request, Object value) {
        text(request, "application/json", Json.text(value));
    }

    /** Answers with an error after RFC 9457. */
    static void problem(Context request, HttpStatus status, Problem problem) {
        request.status(status);
        text(request, Problem.CONTENT_TYPE, Json.text(problem));
    }

    /** Answers with a text of this content type. */
    static void text(Context request, String contentType, String text) {
        request.contentType(contentType).result(text.getBytes(StandardCharsets.UTF_8));
    }
}
