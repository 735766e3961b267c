package dev.dateline.domain.article.url;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Host names in one spelling. */
final class UrlHost {

    private static final Set<String> VARIANTS =
            Set.of("m", "mobile", "mobil", "movil", "touch", "wap", "amp", "pda", "3g", "smartphone");
    private static final Set<String> SECOND_LEVEL = Set.of(
            "co", "com", "org", "net", "gov", "edu", "ac", "or", "ne", "go", "gob", "gouv", "govt", "mil", "info",
            "nom", "web", "in", "biz", "int", "sch", "ltd", "plc", "press", "id", "gen");
    private static final Pattern NUMBERS = Pattern.compile("[\\d.]+|\\[.*");
    private static final Pattern WWW = Pattern.compile("^www\\d{0,2}\\.(?=[^.]+\\.[^.])");

    private UrlHost() {}

    /** Lower case, in ASCII, without a final dot, and without labels for telephones or AMP. */
    static String canonical(String host) {
        String lower =
                ascii(host.contains("%") ? UrlEscapes.undone(host) : host).toLowerCase(Locale.ROOT);
        String name = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return NUMBERS.matcher(name).matches() ? name : desk(name);
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host);
        } catch (IllegalArgumentException notAName) {
            return host;
        }
    }

    /** The host that serves the same site to desks: "m.h.example" becomes "www.h.example", "de.m.h.example" "de.h.example". */
    private static String desk(String host) {
        String[] labels = host.split("\\.", -1);
        int owned = site(host).split("\\.", -1).length;
        for (int i = 0; i < labels.length - owned && i < 2; i++) {
            if (VARIANTS.contains(labels[i])) {
                String before = i == 0 ? "" : labels[0] + ".";
                String after = String.join(".", java.util.Arrays.asList(labels).subList(i + 1, labels.length));
                boolean bare = before.isEmpty() && labels.length - 1 == owned;
                return (bare ? "www." : before) + after;
            }
        }
        return host;
    }

    /** The host without "www.", "www2." and the like. */
    static String withoutWww(String host) {
        return WWW.matcher(host).replaceFirst("");
    }

    /**
     * The part of a host name that one owner has: its last two labels, or three below names like "co.uk". A rule of thumb
     * for a name that may be told from another's, not the public suffix list.
     */
    static String site(String host) {
        String[] labels = host.split("\\.", -1);
        int last = labels.length - 1;
        if (last < 2 || NUMBERS.matcher(host).matches()) {
            return host;
        }
        boolean country = labels[last].length() == 2 && SECOND_LEVEL.contains(labels[last - 1]);
        return (country ? labels[last - 2] + "." : "") + labels[last - 1] + "." + labels[last];
    }
}
