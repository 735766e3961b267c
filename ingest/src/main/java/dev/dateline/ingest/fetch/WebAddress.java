package dev.dateline.ingest.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads addresses as people and servers write them: with spaces, letters of any script, and fragments. */
public final class WebAddress {
    private static final String LEGAL = "-._~:/?#[]@!$&'()*+,;=%";
    private static final int LONGEST = 8192;
    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^\\[\\]:%@]+)(?::[0-9]{0,5})?");
    private static final Pattern NUMERIC_END = Pattern.compile("(?:^|\\.)(?:[0-9]+|0[xX][0-9a-fA-F]*)\\.?$");
    private static final Pattern IPV4 =
            Pattern.compile("(?:(?:0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5])(?:\\.(?!$)|$)){4}");

    private WebAddress() {}

    /** The absolute http or https address that the text means; empty when it means none. */
    public static Optional<URI> read(String text) {
        return parse(text).flatMap(WebAddress::onTheWeb);
    }

    /** The absolute http or https address that the text means on a page at {@code base}; empty when it means none. */
    public static Optional<URI> resolve(URI base, String text) {
        return parse(text).map(base::resolve).flatMap(WebAddress::onTheWeb);
    }

    /** The host in lower case, with the port where the address names one: the unit of politeness. */
    public static String host(URI url) {
        String authority = url.getRawAuthority();
        return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
    }

    /** The host in lower case, without a port. */
    public static String hostName(URI url) {
        return host(url).replaceFirst(":[0-9]*$", "");
    }

    /** The port that the address names; -1 when it names none. {@link URI} finds none behind an underscore. */
    static int port(URI url) {
        String host = host(url);
        String port = host.substring(hostName(url).length()).replaceFirst("^:", "");
        return port.isEmpty() ? -1 : Integer.parseInt(port);
    }

    private static Optional<URI> parse(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(escaped(asciiHost(trimmed))));
        } catch (URISyntaxException nonsense) {
            return Optional.empty();
        }
    }

    /** Without user name, password and fragment: none of them is for the server that answers. */
    private static Optional<URI> onTheWeb(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        String authority = url.getRawAuthority();
        if (authority == null || !(scheme.equals("http") || scheme.equals("https"))) {
            return Optional.empty();
        }
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        return isHost(host) ? parse(scheme + "://" + host + path + query) : Optional.empty();
    }

    /**
     * A name or an address, with or without a port. No zone of a network card; and of the many ways to write an IPv4
     * address as a number only the usual one, since the others serve to deceive.
     */
    private static boolean isHost(String host) {
        Matcher parts = HOST.matcher(host);
        return parts.matches()
                && (!NUMERIC_END.matcher(parts.group(1)).find()
                        || IPV4.matcher(parts.group(1)).matches());
    }

    private static String asciiHost(String text) {
        int start = text.indexOf("//") + 2;
        if (start < 2 || text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        int end = start;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        try {
            return text.substring(0, start) + IDN.toASCII(text.substring(start, end)) + text.substring(end);
        } catch (IllegalArgumentException noHostName) {
            return text;
        }
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xff);
            if (isPlain(c)) {
                out.append(c);
            } else if (c != '\n' && c != '\r' && c != '\t') {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return out.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || LEGAL.indexOf(c) >= 0;
    }
}
