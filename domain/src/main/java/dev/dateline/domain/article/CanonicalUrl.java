package dev.dateline.domain.article;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One spelling for the many addresses of one article: no tracking, no fragment, no default port, no AMP, mobile or print
 * variant. Scheme, order of parameters and trailing slashes stay, since sites give them meaning.
 */
public final class CanonicalUrl {

    private static final Pattern PARTS =
            Pattern.compile("^(?:(?<scheme>[a-zA-Z][a-zA-Z0-9+.-]*):)?//(?<authority>[^/?#\\\\]*)"
                    + "(?<path>[^?#]*)(?:\\?(?<query>[^#]*))?(?:#(?<fragment>.*))?$");
    private static final Pattern HOST_AND_PORT =
            Pattern.compile("^(?:[^@]*@)?(?<host>\\[[^]]*]|[^:]*)(?::(?<port>\\d*))?$");
    private static final Pattern AMP_VIEWER =
            Pattern.compile("^https?://(?:www\\.)?google\\.[a-z.]+/amp/(?<s>s/)?(?<target>[^?#/]+\\.[^?#]+.*)$");
    private static final Pattern AMP_CACHE =
            Pattern.compile("^https?://[^/]+\\.cdn\\.ampproject\\.org/[a-z]/(?<s>s/)?(?<target>[^?#/]+\\.[^?#]+.*)$");
    private static final Pattern VARIANT_HOST =
            Pattern.compile("^(?:m|mobile|mobil|amp)\\.(?=[^.]+\\.[^.]+)(?![\\d.]+$)");
    private static final Pattern VARIANT_PATH =
            Pattern.compile("(?<=[^/])/(?:amp|print)/?$|\\.amp$|\\.amp(?=\\.html?$)");
    private static final Pattern ESCAPE = Pattern.compile("%([0-9a-fA-F]{2})");
    private static final Pattern SPACE = Pattern.compile("[\\p{Cntrl}\\uFEFF]+");

    private CanonicalUrl() {}

    /**
     * The canonical spelling of an absolute web address; an address that is none ("urn:…", a feed's guid) comes back
     * trimmed. Never throws.
     */
    public static String canonical(String url) {
        String clean = unwrapAmp(SPACE.matcher(url).replaceAll("").strip().replace(" ", "%20"));
        Matcher parts = PARTS.matcher(clean);
        if (!parts.matches()) {
            return clean;
        }
        String scheme =
                parts.group("scheme") == null ? "https" : parts.group("scheme").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return clean;
        }
        String path = path(parts.group("path"));
        String query = parts.group("query") == null ? "" : UrlQuery.withoutTracking(parts.group("query"));
        String fragment = parts.group("fragment") == null ? "" : parts.group("fragment");
        return scheme + "://" + authority(parts.group("authority"), scheme) + path
                + (query.isEmpty() ? "" : "?" + escapes(query))
                + (fragment.startsWith("!") ? "#" + fragment : "");
    }

    private static String unwrapAmp(String url) {
        for (Pattern wrapper : new Pattern[] {AMP_VIEWER, AMP_CACHE}) {
            Matcher wrapped = wrapper.matcher(url);
            if (wrapped.matches()) {
                return (wrapped.group("s") == null ? "http://" : "https://") + wrapped.group("target");
            }
        }
        return url;
    }

    private static String authority(String authority, String scheme) {
        Matcher parts = HOST_AND_PORT.matcher(authority);
        if (!parts.matches()) {
            return authority.toLowerCase(Locale.ROOT);
        }
        String port = parts.group("port") == null ? "" : parts.group("port");
        boolean implied = port.isEmpty() || port.equals(scheme.equals("https") ? "443" : "80");
        return host(parts.group("host")) + (implied ? "" : ":" + port);
    }

    private static String host(String host) {
        String lower = ascii(host).toLowerCase(Locale.ROOT);
        String trimmed = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return VARIANT_HOST.matcher(trimmed).replaceFirst("www.");
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host);
        } catch (IllegalArgumentException notAName) {
            return host;
        }
    }

    private static String path(String raw) {
        String path = escapes(raw.replace('\\', '/'));
        String plain = VARIANT_PATH.matcher(withoutDots(path)).replaceFirst("");
        return plain.isEmpty() ? "/" : plain;
    }

    private static String withoutDots(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        try {
            return new URI("http://h" + path).normalize().getRawPath().replaceFirst("^(/\\.\\.)+(?=/|$)", "");
        } catch (URISyntaxException odd) {
            return path;
        }
    }

    /** Percent escapes in upper case, escapes of letters and digits undone, other scripts escaped as UTF-8. */
    private static String escapes(String text) {
        String decoded = ESCAPE.matcher(text).replaceAll(escape -> {
            char c = (char) Integer.parseInt(escape.group(1), 16);
            boolean unreserved = c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
            return unreserved ? String.valueOf(c) : escape.group().toUpperCase(Locale.ROOT);
        });
        StringBuilder ascii = new StringBuilder(decoded.length());
        for (byte b : decoded.getBytes(StandardCharsets.UTF_8)) {
            if (b < 0) {
                ascii.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
            } else {
                ascii.append((char) b);
            }
        }
        return ascii.toString();
    }
}
