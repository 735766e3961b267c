package dev.dateline.domain.net;

import java.net.UnknownHostException;

/** A name leads to addresses only that may not be connected to; its message is the name. */
public final class PrivateAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1;

    PrivateAddressException(String host) {
        super(host);
    }
}
