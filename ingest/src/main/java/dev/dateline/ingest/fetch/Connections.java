package dev.dateline.ingest.fetch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.client5.http.ssl.TrustAllStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Pooled connections of an HTTP client that has no cookies, follows no redirects, repeats and unpacks nothing. */
final class Connections implements AutoCloseable {
    private static final int LONGEST_HEADER_LINE = 16 * 1024;
    private static final int MOST_HEADERS = 200;
    private static final TimeValue STALE_AFTER = TimeValue.ofMilliseconds(500);
    private static final TimeValue IDLE = TimeValue.ofSeconds(30);

    private final PoolingHttpClientConnectionManager pool;
    private final CloseableHttpClient client;

    private Connections(FetchLimits limits, GuardedResolver resolver, TlsSocketStrategy tls) {
        pool = pool(limits, resolver, tls);
        client = client(limits, pool);
    }

    /** Connections to hosts whose certificate is in order. */
    static Connections checked(FetchLimits limits, GuardedResolver resolver, SSLContext trust) {
        return new Connections(limits, resolver, new DefaultClientTlsStrategy(trust));
    }

    /** Connections to hosts with any certificate. */
    static Connections unchecked(FetchLimits limits, GuardedResolver resolver) {
        try {
            SSLContext trust = SSLContexts.custom()
                    .loadTrustMaterial(null, TrustAllStrategy.INSTANCE)
                    .build();
            var tls = new DefaultClientTlsStrategy(
                    trust, HostnameVerificationPolicy.CLIENT, NoopHostnameVerifier.INSTANCE);
            return new Connections(limits, resolver, tls);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has TLS", impossible);
        }
    }

    /** Sends the request and waits for the head of the answer. */
    ClassicHttpResponse open(HttpUriRequestBase ask) throws IOException, HttpException, URISyntaxException {
        return client.executeOpen(RoutingSupport.determineHost(ask), ask, HttpClientContext.create());
    }

    void closeIdle() {
        pool.closeIdle(IDLE);
    }

    private static PoolingHttpClientConnectionManager pool(
            FetchLimits limits, GuardedResolver resolver, TlsSocketStrategy tls) {
        Http1Config http = Http1Config.custom()
                .setMaxLineLength(LONGEST_HEADER_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setTlsSocketStrategy(tls)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(http)
                        .build())
                .setMaxConnTotal(limits.connections())
                .setMaxConnPerRoute(limits.connections())
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setHandshakeTimeout(timeout(limits.connectTimeout()))
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(limits.connectTimeout()))
                        .setSocketTimeout(timeout(limits.totalTimeout()))
                        .setValidateAfterInactivity(STALE_AFTER)
                        .build())
                .build();
    }

    private static CloseableHttpClient client(FetchLimits limits, PoolingHttpClientConnectionManager pool) {
        return HttpClients.custom()
                .setConnectionManager(pool)
                .setUserAgent(limits.userAgent())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(timeout(limits.totalTimeout()))
                        .setResponseTimeout(timeout(limits.totalTimeout()))
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .build();
    }

    private static Timeout timeout(Duration time) {
        return Timeout.of(time);
    }

    /** Cuts off what is running. */
    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }
}
