package dev.dateline.desk.web;

import dev.dateline.desk.api.BadJson;
import dev.dateline.desk.api.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.router.EndpointNotFound;
import java.io.EOFException;
import java.util.Objects;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Errors: a page for a browser that asked for one, {@code application/problem+json} for everybody else. */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Pages pages;

    Problems(Pages pages) {
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.exception(EndpointNotFound.class, (nothing, request) -> {
            request.status(HttpStatus.NOT_FOUND);
            tell(request, "There is nothing at this address.");
        });
        routes.exception(MethodNotAllowedResponse.class, (other, request) -> {
            String allowed = String.join(", ", other.getDetails().values());
            request.status(HttpStatus.METHOD_NOT_ALLOWED).header("Allow", allowed);
            tell(request, "This address takes " + allowed + ".");
        });
        routes.exception(HttpResponseException.class, (expected, request) -> {
            request.status(expected.getStatus());
            tell(request, Objects.requireNonNullElse(expected.getMessage(), ""));
        });
        routes.exception(BadJson.class, (bad, request) -> {
            request.status(HttpStatus.BAD_REQUEST);
            tell(request, Objects.requireNonNullElse(bad.getMessage(), ""));
        });
        routes.exception(KafkaException.class, (away, request) -> {
            LOG.warn("{} {} failed: {}", request.method(), request.path(), away.getMessage());
            request.status(HttpStatus.SERVICE_UNAVAILABLE);
            tell(request, "Kafka did not answer: " + away.getMessage() + ".");
        });
        routes.exception(EOFException.class, (hungUp, request) -> {
            LOG.debug("{} {}: the client hung up", request.method(), request.path());
            request.status(HttpStatus.BAD_REQUEST);
            tell(request, "The body ended too early.");
        });
        routes.exception(Exception.class, (unexpected, request) -> {
            LOG.error("{} {} failed", request.method(), request.path(), unexpected);
            request.status(HttpStatus.INTERNAL_SERVER_ERROR);
            tell(request, "The desk could not answer; its log says why.");
        });
    }

    private void tell(Context request, String detail) {
        HttpStatus status = request.status();
        String title = title(status);
        if (wantsPage(request)) {
            pages.problem(request, title, detail);
        } else {
            Answers.problem(request, status, Problem.of(status.getCode(), title, detail, request.path()));
        }
    }

    private static boolean wantsPage(Context request) {
        String accept = request.header("Accept");
        return accept != null && accept.contains("text/html") && !request.path().startsWith("/api/");
    }

    private static String title(HttpStatus status) {
        return status == HttpStatus.NOT_FOUND ? "Not found" : status.getMessage();
    }
}
