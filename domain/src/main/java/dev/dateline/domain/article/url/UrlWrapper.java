package dev.dateline.domain.article.url;

import dev.dateline.domain.article.ResourceLines;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that carry another one inside: redirects, archives, translators, AMP caches, mail gateways. What stands plainly
 * in the address is read out of it; what only a request would tell (short links) stays as it is.
 */
final class UrlWrapper {

    private static final int MOST_LAYERS = 4;

    private static final String SCRIPT = "(?:\\.(?:php\\d?|aspx?|html?|cgi|jsp))?/?";
    /** "/redirect?url=https://…", "/l.php?u=https%3A…"; or the host says so: "out.h.example/?url=…". */
    private static final Pattern REDIRECT = Pattern.compile(
            "^https?://(?:[^/?#]+(?:/[^?#]*)?/(?:redirect|redir|redirecting|redirector|rd|rdr|r|out|outbound|outlink|exit|away|goto|go|leave|"
                    + "links?|linkout|linkfilter|click|clickthru|clickthrough|apiclick|aclk|track|jump|external|ext|url|l|u|ct|sharer|translate)"
                    + SCRIPT
                    + "|(?:l|lm|out|away|redirect|click|go|exit)\\.[^./?#]+\\.[^/?#]+(?:/[^?#]*)?|[^/?#]*safelinks[^/?#]*/?)"
                    + "\\?(?:[^#]*&)?(?:url|uri|u|to|target|targeturl|dest|desturl|destination|redirect|redirecturl|redirect_url|redirect_uri|link|q|goto|go|href|out|"
                    + "murl|ued|rurl|adurl|uddg|l)=(?<target>https?(?::|%3A)[^&#]+).*$",
            Pattern.CASE_INSENSITIVE);
    /** "https://archive.example/2024/https://…", "https://anonymous.example/?https://…". */
    private static final Pattern WITHIN = Pattern.compile(
            "^https?://[^/?#]+/(?:[^?#]*/|[^?#]*\\?)?(?<target>https?(?::/{1,2}|%3A%2F%2F)(?=[^/]).*)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LISTED_SECTION = Pattern.compile(
            "^https?://news\\.google\\.[a-z.]+/(?:[^?#]*/)?articles/(?<coded>[A-Za-z0-9_-]{20,})(?:[?#].*)?$");
    private static final Pattern CODED = Pattern.compile("https?://[\\x21-\\x7e]+");
    private static final Pattern TRANSLATED = Pattern.compile(
            "^https?://(?<host>[^./?#]+)\\.translate\\.goog(?<rest>[/?#].*)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DEFENDED =
            Pattern.compile("^https?://urldefense\\.proofpoint\\.com/v2/url\\?(?:[^#]*&)?u=(?<coded>[^&#]+).*$");

    private static final List<Listed> LISTED = ResourceLines.of(UrlWrapper.class, "url-wrappers.txt").stream()
            .map(Listed::read)
            .toList();

    private UrlWrapper() {}

    /** The innermost address; the same one when it carries no other. */
    static String unwrapped(String url) {
        String inner = url;
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            String next = layer(inner);
            if (next == null) {
                break;
            }
            inner = next;
        }
        return inner;
    }

    private static @Nullable String layer(String url) {
        for (Listed wrapper : LISTED) {
            String target = wrapper.target(url);
            if (target != null) {
                return target;
            }
        }
        String known = url.contains("translate.goog") ? translated(url) : decoded(url);
        return known != null || url.toLowerCase(Locale.ROOT).indexOf("http", 5) < 0 ? known : general(url);
    }

    private static @Nullable String general(String url) {
        Matcher redirect = REDIRECT.matcher(url);
        if (redirect.matches()) {
            return UrlEscapes.undone(redirect.group("target"));
        }
        Matcher within = WITHIN.matcher(url);
        if (!within.matches()) {
            return null;
        }
        String target = within.group("target");
        return target.contains("://") || target.matches("(?i)https?:/[^/].*") ? target : UrlEscapes.undone(target);
    }

    private static @Nullable String decoded(String url) {
        Matcher defended = url.contains("urldefense") ? DEFENDED.matcher(url) : null;
        if (defended != null && defended.matches()) {
            return UrlEscapes.undone(defended.group("coded").replace('-', '%').replace('_', '/'));
        }
        Matcher listed = url.contains("/articles/") ? LISTED_SECTION.matcher(url) : null;
        return listed != null && listed.matches() ? base64(listed.group("coded")) : null;
    }

    /** Older codes hold the address as it is, behind a few bytes; newer ones hold a key. */
    private static @Nullable String base64(String coded) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(coded);
            Matcher address = CODED.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
            return address.find() ? address.group() : null;
        } catch (IllegalArgumentException noCode) {
            return null;
        }
    }

    /** Dots of the host are hyphens, hyphens are doubled. */
    private static @Nullable String translated(String url) {
        Matcher parts = TRANSLATED.matcher(url);
        if (!parts.matches()) {
            return null;
        }
        String host = parts.group("host").replace("--", "\0").replace('-', '.').replace('\0', '-');
        return "https://" + IDN.toUnicode(host) + (parts.group("rest") == null ? "/" : parts.group("rest"));
    }

    /**
     * A wrapper from the list.
     *
     * @param sign what an address must contain
     * @param pattern finds the address inside
     */
    private record Listed(String sign, Pattern pattern) {

        static Listed read(String line) {
            int space = line.indexOf(' ');
            return new Listed(line.substring(0, space), Pattern.compile(line.substring(space + 1)));
        }

        @Nullable
        String target(String url) {
            Matcher parts = url.contains(sign) ? pattern.matcher(url) : null;
            if (parts == null || !parts.matches()) {
                return null;
            }
            String found = parts.group("target") + (pattern.pattern().contains("(?<rest>") ? parts.group("rest") : "");
            String target = found.contains("/") ? found : UrlEscapes.undone(found);
            if (target.matches("(?i)https?:/.*")) {
                return target;
            }
            boolean plain = pattern.pattern().contains("(?<s>") && parts.group("s") == null;
            return (plain ? "http://" : "https://") + target;
        }
    }
}
