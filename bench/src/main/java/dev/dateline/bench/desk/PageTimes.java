package dev.dateline.bench.desk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Asks a desk for pages, one after the other over one connection, as a browser does that takes gzip. */
final class PageTimes {
    private static final Pattern STORIES = Pattern.compile("\"stories\":(\\d+)");
    private static final Pattern CAUGHT_UP = Pattern.compile("\"caughtUp\":true");
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
    private static final double KILOBYTE = 1_000;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI desk;

    PageTimes(URI desk) {
        this.desk = desk;
    }

    /** Waits until the desk has so many stories. */
    void awaitStories(int stories, ScheduledExecutorService clock) throws InterruptedException {
        CountDownLatch there = new CountDownLatch(1);
        clock.scheduleWithFixedDelay(
                () -> {
                    String health = new String(body("/health", "identity"), StandardCharsets.UTF_8);
                    boolean all = STORIES.matcher(health)
                            .results()
                            .anyMatch(count -> Integer.parseInt(count.group(1)) >= stories);
                    if (all && CAUGHT_UP.matcher(health).find()) {
                        there.countDown();
                    }
                },
                0,
                200,
                TimeUnit.MILLISECONDS);
        there.await();
    }

    /** The address of a path. */
    URI at(String path) {
        return desk.resolve(path);
    }

    /** The times of so many requests. */
    Result of(String page, int requests) {
        long[] nanos = new long[requests];
        int bytes = 0;
        for (int i = 0; i < requests; i++) {
            long start = System.nanoTime();
            bytes = body(page, "gzip").length;
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return new Result(nanos, bytes);
    }

    /** What a first visit takes over the line: the page and the files that it names, in kilobytes. */
    double weight(URI page) {
        String html = new String(body(page.toString(), "identity"), StandardCharsets.UTF_8);
        int bytes = body(page.toString(), "gzip").length;
        for (String file : FILE.matcher(html)
                .results()
                .map(found -> name(found))
                .distinct()
                .toList()) {
            bytes += body(file, "gzip").length;
        }
        return bytes / KILOBYTE;
    }

    private static String name(MatchResult found) {
        return found.group(1).replace("&amp;", "&");
    }

    private byte[] body(String page, String encoding) {
        try {
            HttpRequest request = HttpRequest.newBuilder(desk.resolve(page))
                    .header("Accept", "text/html")
                    .header("Accept-Encoding", encoding)
                    .build();
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(page + ": " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException away) {
            throw new IllegalStateException(page, away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(page, stopped);
        }
    }

    /**
     * Measured times.
     *
     * @param nanos ascending
     * @param bytes of the last answer
     */
    record Result(long[] nanos, int bytes) {
        String row(String page) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f | %.1f | %.0f |",
                    page,
                    millis(.5),
                    millis(.95),
                    millis(.99),
                    millis(1),
                    bytes / KILOBYTE);
        }

        /** The time that this share of all did not exceed. */
        double millis(double share) {
            return nanos[Math.max(0, (int) Math.ceil(share * nanos.length) - 1)] / 1e6;
        }
    }
}
