package dev.dateline.desk.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A client that sends whatever a test likes, rules or no rules. */
final class Raw {
    private Raw() {}

    /** Sends a head line by line and nothing else; all that came back until the server closed or fell silent. */
    static String ask(URI desk, String... lines) throws IOException {
        return send(desk, String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n");
    }

    /** Sends this; all that came back until the server closed or fell silent. */
    static String send(URI desk, String bytes) throws IOException {
        try (Socket socket = new Socket(desk.getHost(), desk.getPort())) {
            socket.setSoTimeout(2_000);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            return new String(all(socket.getInputStream()), StandardCharsets.UTF_8);
        }
    }

    private static byte[] all(InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            in.transferTo(read);
        } catch (SocketTimeoutException silent) {
            return read.toByteArray();
        }
        return read.toByteArray();
    }

    /** The status that comes back for a head. */
    static int status(URI desk, String... lines) throws IOException {
        return Integer.parseInt(ask(desk, lines).substring(9, 12));
    }
}
