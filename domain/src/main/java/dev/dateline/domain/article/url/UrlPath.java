package dev.dateline.domain.article.url;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths of addresses in one spelling: no dots, no doubled slashes, no session, no AMP or print variant. */
final class UrlPath {

    private static final Pattern SESSION =
            Pattern.compile("(?i);(?:jsessionid|phpsessid|sessionid|sid)=[^/;]*|(?<=/)\\((?:[A-Z]\\([^()/]*\\))+\\)/");
    private static final Pattern MISPLACED_QUERY =
            Pattern.compile("(?i)(?:&(?:amp;)?|%3F|%26)(?:utm_[a-z]+|fbclid|gclid|xtor)(?:=|%3D).*$");
    private static final Pattern BLANK_END = Pattern.compile("(?:%20|%0A|%0D|%09|%E2%80%8B|%C2%A0)+$");
    private static final Pattern VARIANT = Pattern.compile(
            "(?<=[^/])/(?:amp|print|printable|printview|print-view|print-version|drucken|imprimir|imprimer|stampa)"
                    + "(?:\\.html?)?/?$|\\.amp$|\\.amp(?=\\.html?$)|(?<=\\.)print\\.(?=html?$)");
    private static final Pattern AMP_FIRST = Pattern.compile("^/amp(?<rest>/.+)$");
    private static final Pattern INDEX =
            Pattern.compile("(?i)/(?:index|default)\\.(?:html?|shtml|xhtml|php\\d?|aspx?|jsp|cfm|do)$");
    private static final Pattern SLUG = Pattern.compile(".*(?:\\d{5,}|[^-_]+[-_][^-_]+[-_][^-_]{2,}).*");
    private static final Pattern SCRIPT =
            Pattern.compile("(?i)(?:index|default|article|artikel|news|story|view|show|print|item|page|node|read)?"
                    + "\\.(?:php\\d?|aspx?|jsp|cgi|pl|do|cfm|dll)$");
    private static final int ESCAPED_SLUG = 24;

    private UrlPath() {}

    /** The path in its one spelling; "/" when there is none. */
    static String canonical(String raw) {
        String slashed = raw.replace('\\', '/');
        boolean mayHoldSession = slashed.indexOf(';') >= 0 || slashed.indexOf('(') >= 0;
        String sessionless = mayHoldSession ? SESSION.matcher(slashed).replaceAll("") : slashed;
        boolean mayHoldQuery = sessionless.indexOf('&') >= 0 || sessionless.indexOf('%') >= 0;
        String own = mayHoldQuery ? MISPLACED_QUERY.matcher(sessionless).replaceFirst("") : sessionless;
        String path = withoutDots(UrlEscapes.normal(own));
        String plain = path.indexOf('%') < 0 ? path : BLANK_END.matcher(path).replaceFirst("");
        String desk = mayBeVariant(plain) ? VARIANT.matcher(plain).replaceFirst("") : plain;
        Matcher amp = AMP_FIRST.matcher(desk);
        String canonical = amp.matches() && namesArticle(amp.group("rest")) ? amp.group("rest") : desk;
        return canonical.isEmpty() ? "/" : canonical;
    }

    /** Spares most paths the pattern: "amp" and "pri" are in nearly all of its words. */
    private static boolean mayBeVariant(String path) {
        return path.contains("amp") || path.contains("pri") || path.contains("drucken");
    }

    /** What of a path tells one article from another: not its last slash, nor the name of a folder's own page. */
    static String identity(String canonical) {
        String folder = INDEX.matcher(canonical).replaceFirst("");
        String bare = folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
        return bare.isEmpty() ? "/" : bare;
    }

    /** Whether a path alone is the name of an article: a slug of several words, or a long number. */
    static boolean namesArticle(String path) {
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String last = trimmed.substring(trimmed.lastIndexOf('/') + 1);
        if (SCRIPT.matcher(last).matches()) {
            return false;
        }
        boolean escaped = last.indexOf('%') >= 0 && last.length() >= ESCAPED_SLUG;
        return escaped || SLUG.matcher(last).matches();
    }

    /** RFC 3986, section 5.2.4, and runs of slashes made one. */
    private static String withoutDots(String path) {
        if (!path.contains("/.") && !path.contains("//")) {
            return path;
        }
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.split("/", -1);
        for (String segment : segments) {
            if (segment.equals("..")) {
                kept.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                kept.addLast(segment);
            }
        }
        String last = segments[segments.length - 1];
        boolean folder = last.isEmpty() || last.equals(".") || last.equals("..");
        return "/" + String.join("/", kept) + (folder && !kept.isEmpty() ? "/" : "");
    }
}
