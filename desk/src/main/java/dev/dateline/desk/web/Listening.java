package dev.dateline.desk.web;

import dev.dateline.desk.tls.TlsIdentity;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Where and how the desk listens: HTTP/1.1 at one address, plain or over TLS. */
final class Listening {
    private static final Duration IDLE_CONNECTION = Duration.ofMinutes(2);
    private static final Duration STOP_IDLE_CONNECTION = Duration.ofMillis(50);

    private Listening() {}

    static ServerConnector at(FrontDoor front, Server server, HttpConfiguration http) {
        http.setSendServerVersion(false);
        ServerConnector connector = connector(front.tls(), server, http);
        connector.setHost(front.address().host());
        connector.setPort(front.address().port());
        connector.setIdleTimeout(IDLE_CONNECTION.toMillis());
        connector.setShutdownIdleTimeout(STOP_IDLE_CONNECTION.toMillis());
        return connector;
    }

    private static ServerConnector connector(Optional<TlsIdentity> tls, Server server, HttpConfiguration http) {
        if (tls.isEmpty()) {
            return new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        }
        SslContextFactory.Server ssl = new SslContextFactory.Server();
        ssl.setKeyStore(tls.get().store());
        ssl.setKeyStorePassword(tls.get().password());
        ssl.setKeyManagerPassword(tls.get().password());
        // Under which names the desk may be asked is for its own gate to say, for plain HTTP as for TLS.
        http.addCustomizer(new SecureRequestCustomizer(false));
        return new ServerConnector(
                server,
                1,
                1,
                new SslConnectionFactory(ssl, HttpVersion.HTTP_1_1.asString()),
                new HttpConnectionFactory(http));
    }
}
