package dev.dateline.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * Asks the name servers, and waits no longer than it wants to: a domain whose servers never answer would otherwise
 * hold a fetching thread for as long as the operating system pleases.
 */
class NameLookup implements AutoCloseable {
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|.*:.*");
    private static final Pattern THIS_MACHINE = Pattern.compile("(?:.*\\.)?localhost\\.?", Pattern.CASE_INSENSITIVE);
    private static final int MOST_AT_ONCE = 64;
    private static final int STACK = 128 * 1024;

    private final Duration patience;
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(0, MOST_AT_ONCE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), NameLookup::thread);

    NameLookup(Duration patience) {
        this.patience = patience;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "ingest-names", STACK);
        thread.setDaemon(true);
        return thread;
    }

    /** Names under {@code localhost} mean this machine and are never asked of a name server (RFC 6761, section 6.3). */
    InetAddress[] lookUp(String host) throws UnknownHostException {
        if (THIS_MACHINE.matcher(host).matches()) {
            return new InetAddress[] {InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})};
        }
        return LITERAL.matcher(host).matches() ? InetAddress.getAllByName(host) : patiently(host);
    }

    /** What the operating system says. */
    InetAddress[] ask(String host) throws UnknownHostException {
        return InetAddress.getAllByName(host);
    }

    private InetAddress[] patiently(String host) throws UnknownHostException {
        try {
            return threads.submit(() -> ask(host)).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException unknown) {
            throw new UnknownHostException(host + ": " + unknown.getCause());
        } catch (TimeoutException | RejectedExecutionException silence) {
            throw new NoAnswer(host);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new NoAnswer(host);
        }
    }

    /** The name servers do not answer, or too many do not already. */
    static final class NoAnswer extends UnknownHostException {
        private static final long serialVersionUID = 1;

        NoAnswer(String host) {
            super(host);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
