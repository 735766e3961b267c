package dev.dateline.ingest.fetch;

import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.fetch.FetchOutcome.Blocked;
import dev.dateline.ingest.fetch.FetchOutcome.Elsewhere;
import dev.dateline.ingest.fetch.FetchOutcome.Failed;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.ssl.SSLContexts;

/**
 * Gets one address at a time for any number of threads: asks conditionally, follows redirects, unpacks, and is bounded
 * in time and size. It holds no state about origins and sends none of its own: no cookies, no referrer.
 */
public final class HttpFetcher implements AutoCloseable {
    private static final long RECEIVING_BYTES = 32L << 20;
    private static final int LARGE_BODIES_AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final FetchLimits limits;
    private final InstantSource clock;
    private final BodyBudget budget = new BodyBudget(RECEIVING_BYTES, LARGE_BODIES_AT_ONCE, PATIENCE);
    private final NameLookup names;
    private final Connections checked;
    private final Connections unchecked;
    private final ScheduledThreadPoolExecutor watch;

    public HttpFetcher(FetchLimits limits, InstantSource clock) {
        this(limits, clock, SSLContexts.createDefault());
    }

    /** A fetcher that trusts other issuers of certificates than this Java does. */
    HttpFetcher(FetchLimits limits, InstantSource clock, SSLContext trust) {
        this.limits = limits;
        this.clock = clock;
        names = new NameLookup(limits.connectTimeout());
        GuardedResolver resolver = new GuardedResolver(names, limits);
        checked = Connections.checked(limits, resolver, trust);
        unchecked = Connections.unchecked(limits, resolver);
        watch = new ScheduledThreadPoolExecutor(1, HttpFetcher::watchThread);
        watch.setRemoveOnCancelPolicy(true);
        watch.scheduleWithFixedDelay(checked::closeIdle, 30, 30, TimeUnit.SECONDS);
        watch.scheduleWithFixedDelay(unchecked::closeIdle, 30, 30, TimeUnit.SECONDS);
    }

    private static Thread watchThread(Runnable work) {
        Thread thread = new Thread(null, work, "ingest-deadlines", 256 * 1024);
        thread.setDaemon(true);
        return thread;
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
        URI url = asking.redirects().current();
        if (ClosedPorts.has(url)) {
            String message = WebAddress.host(url) + " names a port at which no news is served; it is not asked.";
            return Optional.of(new Blocked(Trouble.REFUSED_ADDRESS, message));
        }
        HttpUriRequestBase ask = request(url, asking.request());
        asking.deadline().guard(ask);
        Connections connections = asking.request().checksTlsOf(url) ? checked : unchecked;
        ClassicHttpResponse response = connections.open(ask);
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
            return follow(response, asking);
        }
        AnswerReader reader = new AnswerReader(asking.request(), asking.share(), clock.instant());
        return Optional.of(reader.read(response, asking.redirects().route()));
    }

    private static Optional<FetchOutcome> follow(ClassicHttpResponse response, Asking asking) {
        String location = HeaderTimes.value(response, HttpHeaders.LOCATION);
        Optional<Failed> stop = asking.redirects().follow(response.getCode(), location);
        if (stop.isPresent()) {
            return stop.map(FetchOutcome.class::cast);
        }
        boolean wanted = asking.request().follows().test(asking.redirects().current());
        return wanted
                ? Optional.empty()
                : Optional.of(new Elsewhere(asking.redirects().route()));
    }

    private static HttpUriRequestBase request(URI url, FetchRequest request) {
        String form = request.form();
        HttpUriRequestBase get = form == null ? new HttpGet(url) : new HttpPost(url);
        if (form != null) {
            get.setEntity(new StringEntity(form, ContentType.APPLICATION_FORM_URLENCODED));
        }
        get.setHeader(HttpHeaders.ACCEPT, request.accept());
        get.setHeader(HttpHeaders.ACCEPT_ENCODING, Coding.ACCEPTED);
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
        checked.close();
        unchecked.close();
        names.close();
    }
}
