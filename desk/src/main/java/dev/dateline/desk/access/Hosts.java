package dev.dateline.desk.access;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Under which names the desk may be asked. A foreign name that leads here is a page of that name whose scripts would be taken
 * for ours (DNS rebinding); a bare address cannot be such a page's.
 */
final class Hosts {
    private static final Pattern ADDRESS = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]+]");

    private final Set<String> names = new HashSet<>();

    Hosts(AccessConfig config, String listening) {
        names.addAll(config.hosts());
        names.add("localhost");
        if (!listening.isEmpty()) {
            names.add(listening);
        }
        if (!config.publicUrl().isEmpty()) {
            String host = URI.create(config.publicUrl()).getHost();
            names.add(host == null ? "localhost" : host.toLowerCase(Locale.ROOT));
        }
    }

    /** Whether this is one of them, with or without a port. */
    boolean allows(String host) {
        String name = host.replaceFirst(":[0-9]{1,5}$", "").replaceFirst("\\.$", "");
        return names.contains(name)
                || name.endsWith(".localhost")
                || ADDRESS.matcher(name).matches();
    }
}
