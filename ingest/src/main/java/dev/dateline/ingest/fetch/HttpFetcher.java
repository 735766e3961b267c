package dev.dateline.ingest.fetch;

import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.fetch.FetchOutcome.Blocked;
import dev.dateline.ingest.fetch.FetchOutcome.Failed;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.TimeValue;

/**
 * Gets one address at a time for any number of threads: asks conditionally, follows redirects, unpacks, and is bounded
 * in time and size. It holds no state about origins and sends none of its own: no cookies, no referrer.
 */
public final class HttpFetcher implements AutoCloseable {
    private static final TimeValue IDLE = TimeValue.ofSeconds(30);
    private static final int LARGE_BODIES_AT_ONCE = 2;

    private final FetchLimits limits;
    private final InstantSource clock;
    private final BodyBudget budget;
    private final PoolingHttpClientConnectionManager pool;
    private final CloseableHttpClient client;
    private final ScheduledThreadPoolExecutor watch;

    public HttpFetcher(FetchLimits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
        budget = new BodyBudget(LARGE_BODIES_AT_ONCE, limits.totalTimeout());
        pool = Connections.pool(limits);
        client = Connections.client(limits, pool);
        watch = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(null, work, "ingest-deadlines", 256 * 1024);
            thread.setDaemon(true);
            return thread;
        });
        watch.setRemoveOnCancelPolicy(true);
        watch.scheduleWithFixedDelay(() -> pool.closeIdle(IDLE), 30, 30, TimeUnit.SECONDS);
    }

    /** A share of the memory for one body; to be closed when the body is no longer needed. */
    public BodyBudget.Share share() {
        return budget.share();
    }

    /**
     * Gets the address and waits for the end of it.
     *
     * @param share what the body may take of the memory, from {@link #share}
     */
    public FetchOutcome fetch(FetchRequest request, BodyBudget.Share share) {
        Optional<URI> url = WebAddress.read(request.url().toString());
        if (url.isEmpty()) {
            return new Blocked(
                    Trouble.REFUSED_ADDRESS,
                    request.url() + " is no address that can be fetched: it must begin with http or https.");
        }
        Redirects redirects = new Redirects(url.get());
        try (Deadline deadline = Deadline.in(limits.totalTimeout(), watch)) {
            while (true) {
                Asking asking = new Asking(request, redirects, share, deadline);
                Optional<FetchOutcome> end = ask(asking);
                if (end.isPresent()) {
                    return end.get();
                }
            }
        }
    }

    /** Everything one request of a fetch needs. */
    private record Asking(FetchRequest request, Redirects redirects, BodyBudget.Share share, Deadline deadline) {}

    /** Empty when the answer was a redirect that is to be followed. */
    private Optional<FetchOutcome> ask(Asking asking) {
        try {
            return askOnce(asking);
        } catch (NoHttpResponseException staleConnection) {
            return askAgain(asking);
        } catch (IOException | HttpException | URISyntaxException | RuntimeException trouble) {
            return Optional.of(Failures.of(trouble, asking.redirects().current(), asking.deadline()));
        }
    }

    /** A kept connection that the origin closed meanwhile says nothing about the origin: one more try. */
    private Optional<FetchOutcome> askAgain(Asking asking) {
        try {
            return askOnce(asking);
        } catch (IOException | HttpException | URISyntaxException | RuntimeException trouble) {
            return Optional.of(Failures.of(trouble, asking.redirects().current(), asking.deadline()));
        }
    }

    private Optional<FetchOutcome> askOnce(Asking asking) throws IOException, HttpException, URISyntaxException {
        HttpUriRequestBase ask = request(asking.redirects().current(), asking.request());
        asking.deadline().guard(ask);
        HttpHost host = RoutingSupport.determineHost(ask);
        ClassicHttpResponse response = client.executeOpen(host, ask, HttpClientContext.create());
        try {
            return answer(response, asking);
        } finally {
            end(ask, response);
        }
    }

    /**
     * Closing a response reads the rest of its body, which may have no end; so an unread rest is cut off before. When
     * the body was read to its end, the connection went back to the pool then and is not touched here.
     */
    private static void end(HttpUriRequestBase ask, ClassicHttpResponse response) {
        ask.cancel();
        Closer.closeQuietly(response);
    }

    private Optional<FetchOutcome> answer(ClassicHttpResponse response, Asking asking) throws IOException {
        if (Redirects.isRedirect(response.getCode())) {
            String location = HeaderTimes.value(response, HttpHeaders.LOCATION);
            Optional<Failed> stop = asking.redirects().follow(response.getCode(), location);
            return stop.map(FetchOutcome.class::cast);
        }
        AnswerReader reader = new AnswerReader(asking.request(), asking.share(), clock.instant());
        return Optional.of(reader.read(response, asking.redirects().route()));
    }

    private static HttpUriRequestBase request(URI url, FetchRequest request) {
        String form = request.form();
        HttpUriRequestBase get = form == null ? new HttpGet(url) : new HttpPost(url);
        if (form != null) {
            get.setEntity(new StringEntity(form, ContentType.APPLICATION_FORM_URLENCODED));
        }
        get.setHeader(HttpHeaders.ACCEPT, request.accept());
        get.setHeader(HttpHeaders.ACCEPT_ENCODING, ContentCoding.ACCEPTED);
        if (request.validators().etag() != null) {
            get.setHeader(HttpHeaders.IF_NONE_MATCH, request.validators().etag());
        }
        if (request.validators().lastModified() != null) {
            get.setHeader(HttpHeaders.IF_MODIFIED_SINCE, request.validators().lastModified());
        }
        return get;
    }

    /** Cuts off what is running. */
    @Override
    public void close() {
        watch.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
