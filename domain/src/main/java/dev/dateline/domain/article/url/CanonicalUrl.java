package dev.dateline.domain.article.url;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One spelling for the many addresses of one article: no tracking, session, fragment, default port or user, no AMP, mobile
 * or print variant, no redirect or archive around it. It can still be opened: scheme, "www." and trailing slashes stay,
 * since sites give them meaning. What tells two articles apart is its {@link #identity}.
 *
 * <p>Rules are general; the names they know stand in {@code url-parameters.txt} and {@code url-wrappers.txt}. The
 * normalisations are those of RFC 3986, section 6, with those that Lee, Kim and Hong ("On URL normalization", 2005) and web
 * crawlers add.
 */
public final class CanonicalUrl {

    private static final Pattern PARTS =
            Pattern.compile("^(?:(?<scheme>[a-zA-Z][a-zA-Z0-9+.-]*):)?//(?<authority>[^/?#\\\\]*)"
                    + "(?<path>[^?#]*)(?:\\?(?<query>[^#]*))?(?:#(?<fragment>.*))?$");
    private static final Pattern HOST_AND_PORT =
            Pattern.compile("^(?:.*@)?(?<host>\\[[^]]*]|[^:]*)(?::(?<port>\\d*))?$");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\uFEFF\\u200B-\\u200F\\u2060\\u00AD]+");
    private static final String UNTIDY = "<>\"'\\";
    private static final Pattern QUOTED = Pattern.compile("^[\\s<\"'“„«(]+(?=\\S*:)|[\\s>\"'”“»]+$");
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:feed|view-source|url|pcast):(?=(?://|https?:))|https?:/{0,2}(?=https?:/))+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB =
            Pattern.compile("^(?<scheme>https?):[/\\\\]+(?=[^/\\\\])", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE =
            Pattern.compile("^www\\.[^\\s/?#]+\\.\\p{L}{2,}(?:[/?#:].*)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern HASH_BANG = Pattern.compile("(?:^|&)_escaped_fragment_=(?<state>[^&]+)");

    private static final Pattern ERROR_PAGE =
            Pattern.compile("(?i)/(?:404|error|errors|error-?404|not-?found|page-?not-?found)(?:\\.\\w{2,5})?$");

    private CanonicalUrl() {}

    /**
     * The canonical spelling of an absolute web address; an address that is none ("urn:…", a feed's guid) comes back
     * trimmed. Never throws.
     */
    public static String canonical(String url) {
        String clean = tidy(UrlWrapper.unwrapped(tidy(url)));
        Matcher parts = PARTS.matcher(clean);
        if (!parts.matches()) {
            return clean;
        }
        String scheme = group(parts, "scheme").isEmpty()
                ? "https"
                : group(parts, "scheme").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return clean;
        }
        String path = UrlPath.canonical(group(parts, "path"));
        String query =
                UrlQuery.meaning(HASH_BANG.matcher(group(parts, "query")).replaceFirst(""), UrlPath.namesArticle(path));
        return scheme + "://" + authority(parts.group("authority"), scheme) + path
                + (query.isEmpty() ? "" : "?" + query)
                + state(group(parts, "fragment"), group(parts, "query"));
    }

    /**
     * What is equal for addresses of one article: the canonical address as if it were https, without "www.", trailing slash
     * and "index.html". Not made to be opened.
     */
    public static String identity(String canonical) {
        Matcher parts = PARTS.matcher(canonical);
        if (!parts.matches() || !group(parts, "scheme").startsWith("http")) {
            return canonical;
        }
        return "https://" + UrlHost.withoutWww(parts.group("authority")) + UrlPath.identity(parts.group("path"))
                + (parts.group("query") == null ? "" : "?" + parts.group("query"))
                + (parts.group("fragment") == null ? "" : "#" + parts.group("fragment"));
    }

    /** Whether two canonical addresses are of one site, as far as their hosts tell. */
    public static boolean sameSite(String one, String other) {
        return !site(one).isEmpty() && site(one).equals(site(other));
    }

    /** The site of a canonical address ("h.example" of "https://news.h.example/a"); empty for what is no web address. */
    public static String site(String canonical) {
        Matcher parts = PARTS.matcher(canonical);
        Matcher host = HOST_AND_PORT.matcher(parts.matches() ? parts.group("authority") : "");
        return host.matches() ? UrlHost.site(host.group("host")) : "";
    }

    /** Whether an address can be an article's: more than a site's or a section's front. */
    public static boolean namesArticle(String canonical) {
        Matcher parts = PARTS.matcher(canonical);
        return parts.matches()
                && (UrlPath.namesArticle(parts.group("path"))
                        || parts.group("query") != null
                        || parts.group("fragment") != null);
    }

    /**
     * Whether a redirect from an article's address led to the front of its site or section, or to a page for errors: so
     * sites hide that an article is gone.
     *
     * @param answered where the redirect led
     * @param asked the article's address
     */
    public static boolean isFrontOf(String answered, String asked) {
        Matcher to = PARTS.matcher(identity(canonical(answered)));
        Matcher from = PARTS.matcher(identity(canonical(asked)));
        if (!to.matches() || !from.matches() || to.group().equals(from.group())) {
            return false;
        }
        String path = to.group("path");
        boolean above = path.equals("/") || from.group("path").startsWith(path + "/");
        return to.group("query") == null && to.group("fragment") == null && above
                || ERROR_PAGE.matcher(path).find();
    }

    /** Spares most addresses the patterns: nothing but plain characters behind "http://". */
    private static boolean isTidy(String url) {
        int start = url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : url.length();
        if (start == url.length() || url.regionMatches(true, start, "http", 0, 4)) {
            return false;
        }
        for (int i = start; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c <= ' ' || c >= 127 || UNTIDY.indexOf(c) >= 0) {
                return false;
            }
        }
        return url.charAt(start) != '/';
    }

    private static String tidy(String url) {
        if (isTidy(url)) {
            return url;
        }
        String text = INVISIBLE.matcher(url).replaceAll("").strip();
        String bare = BEFORE.matcher(QUOTED.matcher(text).replaceAll("")).replaceFirst("");
        String web = WEB.matcher(bare).replaceFirst(match -> match.group(1).toLowerCase(Locale.ROOT) + "://");
        return (BARE.matcher(web).matches() ? "https://" + web : web).replace(" ", "%20");
    }

    private static String authority(String authority, String scheme) {
        Matcher parts = HOST_AND_PORT.matcher(authority);
        if (!parts.matches()) {
            return authority.toLowerCase(Locale.ROOT);
        }
        String port = group(parts, "port");
        boolean implied = port.isEmpty() || port.equals(scheme.equals("https") ? "443" : "80");
        return UrlHost.canonical(parts.group("host")) + (implied ? "" : ":" + port);
    }

    /** Pages that a script assembles name their article in the fragment, or tell robots so in the query. */
    private static String state(String fragment, String query) {
        Matcher told = HASH_BANG.matcher(query);
        String named = told.find() ? "!" + UrlEscapes.undone(told.group("state")) : fragment;
        int highlight = named.indexOf(":~:");
        String state = highlight < 0 ? named : named.substring(0, highlight);
        return state.startsWith("!") || state.startsWith("/") && state.length() > 1
                ? "#" + UrlEscapes.normal(state)
                : "";
    }

    private static String group(Matcher parts, String name) {
        String text = parts.group(name);
        return text == null ? "" : text;
    }
}
