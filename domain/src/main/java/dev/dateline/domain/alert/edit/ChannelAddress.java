package dev.dateline.domain.alert.edit;

import dev.dateline.domain.alert.Channel;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether an address is one at which a kind of channel can be told something. Asks nobody. */
final class ChannelAddress {
    private static final int LONGEST = 2_000;
    /** One mailbox: no spaces, quotes, brackets, commas or line ends, and a host with letters, digits, dots, hyphens. */
    private static final Pattern MAILBOX =
            Pattern.compile("[^\\s\\p{Cntrl}\"(),:;<>@\\[\\\\\\]]{1,64}@[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}.-]{0,253}");

    private ChannelAddress() {}

    /** What is wrong with it, a sentence; empty when nothing is. */
    static Optional<String> fault(Channel.Kind kind, String address) {
        if (address.length() > LONGEST) {
            return Optional.of("An address has at most " + LONGEST + " characters.");
        }
        if (kind == Channel.Kind.MAIL) {
            return MAILBOX.matcher(address).matches()
                    ? Optional.empty()
                    : Optional.of("\"" + address + "\" is no mail address: write one such as desk@example.org.");
        }
        return isWebAddress(address)
                ? Optional.empty()
                : Optional.of(
                        "\"" + address + "\" is no address to post to: it begins with https:// or http://, names a"
                                + " host, and has no user, password or fragment.");
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
