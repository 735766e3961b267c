package dev.dateline.domain.article.url;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parameters of an address, less those that tell where a reader came from or how the page is to be shown; which those
 * are stands in {@code url-parameters.txt}. What remains is sorted by name.
 */
final class UrlQuery {

    private static final Pattern SEPARATOR = Pattern.compile("&(?:amp;)*|\\?(?=(?:utm_|fbclid|gclid))");
    private static final Pattern MAY_BE_A_KEY = Pattern.compile("\\d+|[0-9a-f-]{8,}|(?=.*\\d)[a-z0-9_.-]{4,}");

    private static final ParameterNames DROP = ParameterNames.under("drop");
    private static final ParameterNames WORD = ParameterNames.under("word");
    private static final ParameterNames DOUBT = ParameterNames.under("doubt");
    private static final ParameterNames VALUE = ParameterNames.under("value");

    private UrlQuery() {}

    /** What tells one article from another in a query; {@code pathNamesIt} when the path alone does already. */
    static String meaning(String query, boolean pathNamesIt) {
        return Arrays.stream(SEPARATOR.split(query))
                .filter(parameter -> hasMeaning(parameter, pathNamesIt))
                .map(UrlEscapes::normal)
                .distinct()
                .sorted(Comparator.comparing(UrlQuery::name))
                .collect(Collectors.joining("&"));
    }

    private static boolean hasMeaning(String parameter, boolean pathNamesIt) {
        String lower = parameter.toLowerCase(Locale.ROOT);
        String name = name(lower);
        String value = name.length() == lower.length() ? "" : lower.substring(name.length() + 1);
        if (lower.isEmpty() || DROP.has(name) || VALUE.has(lower)) {
            return false;
        }
        if (WORD.has(name)) {
            return !pathNamesIt && MAY_BE_A_KEY.matcher(value).matches();
        }
        return !pathNamesIt || !DOUBT.has(name);
    }

    private static String name(String parameter) {
        int equals = parameter.indexOf('=');
        return equals < 0 ? parameter : parameter.substring(0, equals);
    }
}
