package dev.dateline.bench.stream;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Many connections to {@code /api/events}, read by one thread. An update carries in its headline when it was appended, as
 * {@code System.nanoTime} of this process; what is noted is how long ago that was.
 */
final class OpenStreams implements AutoCloseable {
    private static final byte[] MARK = "\"title\":\"U".getBytes(StandardCharsets.US_ASCII);
    private static final int SLOWEST_MILLIS = 60_000;

    private final Selector selector = Selector.open();
    private final List<SocketChannel> channels = new ArrayList<>();
    private final int[] millis = new int[SLOWEST_MILLIS + 1];
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread thread = new Thread(this::read, "open-streams");
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(256 * 1024);
    private long taken;

    private OpenStreams() throws IOException {}

    /** Opens so many. */
    static OpenStreams open(URI desk, int count) throws IOException {
        OpenStreams streams = new OpenStreams();
        byte[] request = ("GET /api/events HTTP/1.0\r\nHost: " + desk.getAuthority()
                        + "\r\nAccept: text/event-stream\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < count; i++) {
            SocketChannel channel = SocketChannel.open(new InetSocketAddress(desk.getHost(), desk.getPort()));
            channel.write(ByteBuffer.wrap(request));
            channel.configureBlocking(false);
            channel.register(streams.selector, SelectionKey.OP_READ, new Mark());
            streams.channels.add(channel);
        }
        streams.thread.start();
        return streams;
    }

    /** Forgets what was noted. */
    synchronized void begin() {
        Arrays.fill(millis, 0);
        taken = 0;
    }

    /** How many updates came, over all connections. */
    synchronized long taken() {
        return taken;
    }

    /** The least time in milliseconds that this share of all did not exceed. */
    synchronized int millis(double share) {
        long wanted = (long) Math.ceil(share * taken);
        long passed = 0;
        for (int i = 0; i < millis.length; i++) {
            passed += millis[i];
            if (passed >= wanted) {
                return i;
            }
        }
        return SLOWEST_MILLIS;
    }

    private void read() {
        try {
            while (!closed.get()) {
                selector.select(100);
                if (closed.get()) {
                    return;
                }
                for (SelectionKey key : selector.selectedKeys()) {
                    drain(key);
                }
                selector.selectedKeys().clear();
            }
        } catch (IOException gone) {
            throw new IllegalStateException("a connection broke", gone);
        }
    }

    private void drain(SelectionKey key) throws IOException {
        buffer.clear();
        if (((SocketChannel) key.channel()).read(buffer) < 0) {
            key.cancel();
            return;
        }
        buffer.flip();
        long now = System.nanoTime();
        Mark mark = (Mark) key.attachment();
        synchronized (this) {
            while (buffer.hasRemaining()) {
                long appended = mark.take(buffer.get());
                if (appended != 0) {
                    taken++;
                    millis[(int) Math.min(SLOWEST_MILLIS, Math.max(0, (now - appended) / 1_000_000))]++;
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        closed.set(true);
        try {
            thread.join();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        for (SocketChannel channel : channels) {
            channel.close();
        }
        selector.close();
    }

    /** Finds the mark in what comes, also when it comes in pieces. */
    private static final class Mark {
        private int matched;
        private long number;

        /** The number after a mark when its last digit has passed; else 0. */
        long take(byte next) {
            if (matched == MARK.length) {
                if (next >= '0' && next <= '9') {
                    number = number * 10 + next - '0';
                    return 0;
                }
                long whole = number;
                matched = 0;
                number = 0;
                return whole;
            }
            matched = next == MARK[matched] ? matched + 1 : next == MARK[0] ? 1 : 0;
            return 0;
        }
    }
}
