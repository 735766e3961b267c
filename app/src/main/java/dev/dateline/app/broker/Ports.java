package dev.dateline.app.broker;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Locale;

/** Finds out whether a port can be listened on before Kafka tries: Kafka cannot take port 0 and gives up on a busy one. */
final class Ports {
    private Ports() {}

    /**
     * The wished port, or a free one for 0.
     *
     * @param flag the option that chooses it, for the message
     * @throws BrokerRefused when something listens there already
     */
    static int claim(String host, int wished, String flag) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(host), wished));
            return probe.getLocalPort();
        } catch (UnknownHostException e) {
            throw BrokerRefused.hostUnknown(host);
        } catch (BindException e) {
            throw refusal(host, wished, flag, e);
        } catch (IOException e) {
            throw BrokerRefused.failed("Cannot listen on " + host + ":" + wished + ": " + e.getMessage(), e);
        }
    }

    private static BrokerRefused refusal(String host, int port, String flag, BindException e) {
        String why = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (why.contains("permission")) {
            return BrokerRefused.failed(
                    "This user may not listen on port " + port + ": choose one above 1023 with " + flag + ".", e);
        }
        return why.contains("assign") ? BrokerRefused.hostUnknown(host) : BrokerRefused.portInUse(host, port, flag);
    }
}
