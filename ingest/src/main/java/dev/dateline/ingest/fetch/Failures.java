package dev.dateline.ingest.fetch;

import dev.dateline.domain.item.Trouble;
import dev.dateline.domain.net.PrivateAddressException;
import dev.dateline.ingest.fetch.FetchOutcome.Blocked;
import dev.dateline.ingest.fetch.FetchOutcome.Failed;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;

/** Says in one sentence what an exception of the HTTP client means. */
final class Failures {
    private Failures() {}

    static FetchOutcome of(Exception trouble, URI url, Deadline deadline) {
        if (trouble instanceof PrivateAddressException) {
            return new Blocked(
                    Trouble.REFUSED_ADDRESS,
                    WebAddress.host(url) + " is an address of this machine or of a private network; "
                            + "name it in ingest.allowed-networks, or set ingest.allow-private-addresses=true, to allow that.");
        }
        if (trouble instanceof BodyBudget.Exhausted) {
            return failed(
                    Trouble.OURS, "Too many large answers came at a time to take that of " + url + "; will try again.");
        }
        if (deadline.hasPassed()) {
            return failed(Trouble.TIMEOUT, url + " was too slow to finish its answer; will try again.");
        }
        return transport(trouble, url);
    }

    private static Failed transport(Exception trouble, URI url) {
        String host = WebAddress.host(url);
        if (trouble instanceof UnknownHostException) {
            return failed(Trouble.DNS, noAddress(host, trouble));
        }
        if (trouble instanceof InterruptedIOException) {
            return failed(Trouble.TIMEOUT, host + " did not answer in time; will try again.");
        }
        if (trouble instanceof SSLException) {
            return failed(Trouble.TLS, "No safe connection to " + host + ": " + TlsTrouble.reason(trouble) + ".");
        }
        if (isBreakOff(trouble)) {
            return failed(Trouble.CONNECT, "No connection to " + host + ": " + reason(trouble));
        }
        if (trouble instanceof MessageConstraintException) {
            return failed(Trouble.TOO_LARGE, "The headers of " + url + " are larger than we take.");
        }
        return failed(Trouble.PROTOCOL, "The answer of " + url + " is broken: " + reason(trouble));
    }

    private static String noAddress(String host, Exception trouble) {
        return trouble instanceof NameLookup.NoAnswer
                ? "No name server tells the address of " + host + " in time; will try again."
                : "The name " + host + " has no address; check its spelling.";
    }

    private static boolean isBreakOff(Exception trouble) {
        return trouble instanceof SocketException
                || trouble instanceof NoHttpResponseException
                || trouble instanceof ConnectionClosedException
                || trouble instanceof TruncatedChunkException;
    }

    private static String reason(Exception trouble) {
        String message = trouble.getMessage();
        return (message == null ? trouble.getClass().getSimpleName() : message.strip()) + ".";
    }

    private static Failed failed(Trouble kind, String message) {
        return new Failed(kind, message.replaceAll("\\.\\.$", "."));
    }
}
