package dev.dateline.desk.web;

import java.io.Serial;

/** Another process listens where the desk should; the message is one sentence that says what to do. */
public final class PortInUse extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    PortInUse(WebAddress address, Throwable cause) {
        super(
                "Port " + address.port() + " of " + address.host() + " is in use by another program: stop that program,"
                        + " or choose another port with desk.port (0 takes a free one).",
                cause);
    }
}
