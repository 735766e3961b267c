package dev.dateline.bench.polling.origin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One request, as it came over the wire.
 *
 * @param host value of the Host header: name and port
 * @param target path and query
 * @param headers by lower-case name, each with its values in their order
 */
public record Asked(String host, String target, Map<String, List<String>> headers) {

    /** The first value of a header, byte for byte but for the white space around it. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    /** The host's name without its port. */
    public String name() {
        int colon = host.lastIndexOf(':');
        return colon < 0 ? host : host.substring(0, colon);
    }
}
