package dev.dateline.bench.fire.fault;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.dateline.bench.fire.judge.Readers;
import dev.dateline.bench.fire.wire.Part;
import dev.dateline.bench.told.Receivers;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Readers who do not take what they are told, or take their time. */
final class ReaderFaults {
    private static final Duration SLOW = Duration.ofSeconds(10);
    private static final Duration LASTS = Duration.ofSeconds(20);
    private static final int STREAMS = 20;

    /** So long an address that failed several times is left alone. */
    private static final Duration LEFT_ALONE = Duration.ofSeconds(30);

    private ReaderFaults() {}

    static List<Fault> of(Stage stage) {
        return List.of(slow(stage.receivers()), down(stage.receivers()), deaf(stage));
    }

    private static Fault slow(Receivers receivers) {
        return Fault.of(
                        "slow endpoints",
                        "every endpoint answers after " + SLOW.toSeconds() + " s",
                        () -> Readers.all().forEach(reader -> receivers.setSlow(reader.name(), SLOW)),
                        "they answer at once",
                        () -> Readers.all().forEach(reader -> receivers.setSlow(reader.name(), Duration.ZERO)))
                .lasting(LASTS)
                .unnoticed();
    }

    private static Fault down(Receivers receivers) {
        return Fault.of(
                        "endpoints down",
                        "every endpoint answers 503, half of the messages being taken all the same",
                        () -> Readers.all().forEach(reader -> receivers.setDown(reader.name(), true)),
                        "they answer properly",
                        () -> Readers.all().forEach(reader -> receivers.setDown(reader.name(), false)))
                .within(LEFT_ALONE)
                .lasting(LASTS);
    }

    private static Fault deaf(Stage stage) {
        List<Socket> open = new ArrayList<>();
        return Fault.of(
                        "event streams that nobody reads",
                        STREAMS + " readers open the event stream of a desk and read nothing",
                        () -> {
                            for (int i = 0; i < STREAMS; i++) {
                                open.add(listen(stage.wire().address(Part.DESK_1)));
                            }
                        },
                        "they go",
                        () -> {
                            for (Socket socket : open) {
                                socket.close();
                            }
                        })
                .lasting(LASTS)
                .unnoticed();
    }

    private static Socket listen(String desk) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(2_048);
        socket.connect(new java.net.InetSocketAddress(desk, 18_080));
        socket.getOutputStream()
                .write(("GET /api/events HTTP/1.1\r\nHost: " + desk + "\r\nAccept: text/event-stream\r\n\r\n")
                        .getBytes(US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }
}
