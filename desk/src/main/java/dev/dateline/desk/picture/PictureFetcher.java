package dev.dateline.desk.picture;

import dev.dateline.domain.net.AddressGuard;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Fetches pictures from publishers, on its guard: every name on the way, redirects too, is judged when it is connected to, and
 * an answer has a bounded time and size. Brings no cookies and no referrer. Safe for threads.
 */
final class PictureFetcher implements AutoCloseable {
    static final int LARGEST = 4 << 20;
    private static final Timeout PATIENCE = Timeout.ofSeconds(8);
    private static final int MOST_CONNECTIONS = 8;
    private static final int MOST_REDIRECTS = 3;
    private static final int OK = 200;

    private final CloseableHttpClient client;
    private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "desk-picture-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    PictureFetcher(AddressGuard guard) {
        watch.setRemoveOnCancelPolicy(true);
        client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new JudgedNames(guard))
                        .setMaxConnTotal(MOST_CONNECTIONS)
                        .setMaxConnPerRoute(2)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(PATIENCE)
                                .setSocketTimeout(PATIENCE)
                                .build())
                        .build())
                .setUserAgent("Dateline")
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setMaxRedirects(MOST_REDIRECTS)
                        .setConnectionRequestTimeout(PATIENCE)
                        .setResponseTimeout(PATIENCE)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .build();
    }

    /** Names are resolved when they are connected to, and the connection goes to the very address that was judged. */
    private record JudgedNames(AddressGuard guard) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return guard.open(host, InetAddress.getAllByName(host));
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    /** The picture at this address. */
    Picture fetch(URI address) {
        HttpGet get = new HttpGet(address);
        get.setHeader("Accept", "image/avif,image/webp,image/png,image/jpeg,image/gif");
        ScheduledFuture<?> alarm = watch.schedule(get::cancel, PATIENCE.toMilliseconds(), TimeUnit.MILLISECONDS);
        try {
            return client.execute(get, response -> read(response, get));
        } catch (IOException | RuntimeException trouble) {
            return new Picture.Missing(
                    get.isCancelled() ? "too slow" : trouble.getClass().getSimpleName());
        } finally {
            alarm.cancel(false);
        }
    }

    private static Picture read(ClassicHttpResponse response, HttpGet get) throws IOException, HttpException {
        HttpEntity entity = response.getEntity();
        if (response.getCode() != OK || entity == null) {
            get.cancel();
            return new Picture.Missing("status " + response.getCode());
        }
        byte[] bytes = entity.getContent().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            get.cancel();
            return new Picture.Missing("too large");
        }
        return PictureType.of(bytes)
                .<Picture>map(type -> new Picture.Here(bytes, type))
                .orElseGet(() -> new Picture.Missing("no picture"));
    }

    @Override
    public void close() {
        watch.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
