package dev.dateline.ingest.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** Addresses as documents write them, made absolute. */
public final class Addresses {
    private static final Pattern ABSOLUTE = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern ILLEGAL = Pattern.compile("[\\s\"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");

    private Addresses() {}

    static boolean isAbsolute(String address) {
        return ABSOLUTE.matcher(address).matches();
    }

    static boolean isWeb(@Nullable String address) {
        return address != null && address.strip().matches("(?i)https?://[^\\s]+");
    }

    /** The address seen from the base; null for none. An empty base leaves an address as it is written. */
    public static @Nullable String absolute(@Nullable String address, URI base) {
        if (address != null && base.toString().isEmpty()) {
            return address.isBlank() ? null : unbroken(address);
        }
        String legal = address == null ? "" : legal(address);
        if (legal.isEmpty()) {
            return null;
        }
        if (isAbsolute(legal) || base.isOpaque() || base.getScheme() == null) {
            return legal;
        }
        String origin = base.toString().replaceFirst("#.*", "");
        if (legal.startsWith("#") || legal.startsWith("?")) {
            return (legal.startsWith("?") ? origin.replaceFirst("\\?.*", "") : origin) + legal;
        }
        try {
            return base.resolve(new URI(legal)).toString();
        } catch (URISyntaxException e) {
            return legal;
        }
    }

    /** The base in force at an element: {@code xml:base} of it and of what is around it, from the document's address. */
    static URI base(Element element, URI document) {
        Element parent = element.getParentElement();
        URI outer = parent == null ? document : base(parent, document);
        String own = element.getAttributeValue("base", Namespace.XML_NAMESPACE);
        if (own == null || own.isBlank()) {
            return outer;
        }
        try {
            return new URI(String.valueOf(absolute(own, outer)));
        } catch (URISyntaxException e) {
            return outer;
        }
    }

    private static String legal(String address) {
        return ILLEGAL.matcher(unbroken(address)).replaceAll(match -> percent(match.group()));
    }

    private static String unbroken(String address) {
        return address.strip().replaceAll("[\\r\\n\\t]+\\s*", "");
    }

    private static String percent(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format(java.util.Locale.ROOT, "%%%02X", b));
        }
        return encoded.toString();
    }
}
