package dev.dateline.desk.web;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;

/**
 * Bodies come whole or not at all. One that is sent slowly, or never, holds a connection and the little it has sent, but none
 * of the few threads; that is why the most that a body may have is small.
 */
final class BodyLimit {
    static final long LARGEST = 256 << 10;
    /** What is counted for each piece besides its bytes. */
    private static final int A_PIECE = 64;

    private static final long ROOM = 64 << 10;

    private BodyLimit() {}

    /** Lets a request in when its body is there. */
    static Handler.Singleton waitForBodies() {
        return new EagerContentHandler(new RetainedContentLoaderFactory(LARGEST + ROOM, A_PIECE, true));
    }

    /** Refuses a body that is too large in our own words. */
    static void check(Context request) {
        if (request.req().getContentLengthLong() > LARGEST) {
            throw new ContentTooLargeResponse("A body may have " + LARGEST + " bytes.");
        }
    }
}
