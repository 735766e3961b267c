package dev.dateline.desk.channel;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;

/** Reads addresses of mailboxes: one, without a name and on one line. */
final class MailAddress {
    private MailAddress() {}

    static Optional<InternetAddress> read(String text) {
        if (text.chars().anyMatch(c -> c <= ' ' || c == 0x7f || c == ',' || c == ';') || !text.contains("@")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new InternetAddress(text, true));
        } catch (AddressException none) {
            return Optional.empty();
        }
    }

    static boolean isOne(String text) {
        return read(text).isPresent();
    }
}
