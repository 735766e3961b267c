package dev.dateline.desk.web;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;

/** Refuses bodies that are too large before anybody reads them; those that do not tell their length are cut off in reading. */
final class BodyLimit {
    static final long LARGEST = 1 << 20;

    private BodyLimit() {}

    static void check(Context request) {
        if (request.req().getContentLengthLong() > LARGEST) {
            throw new ContentTooLargeResponse("A body may have " + LARGEST + " bytes.");
        }
    }
}
