package dev.dateline.ingest.discover;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a site builds an address: whether its last part is a word, a slug, has a number, which ending it has, and the names
 * of its parameters. A site builds the addresses of its articles in one or two ways, and those of the rest in others.
 */
record AddressShape(String value) {
    private static final Pattern SLUG = Pattern.compile("(?:[-_][^-_]+){2}|%[0-9A-Fa-f]{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{3}");
    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z]{1,5})$");

    static AddressShape of(URI url) {
        String path = Objects.requireNonNullElse(url.getRawPath(), "").replaceFirst("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        String name = ENDING.matcher(last).replaceFirst("");
        String ending = last.substring(name.length()).toLowerCase(Locale.ROOT);
        String kind = (SLUG.matcher(name).find() ? "slug" : "word")
                + (NUMBER.matcher(name).find() ? "+number" : "");
        return new AddressShape(kind + ending + "?" + parameters(url));
    }

    private static String parameters(URI url) {
        return Arrays.stream(Objects.requireNonNullElse(url.getRawQuery(), "").split("&"))
                .map(parameter -> parameter.replaceFirst("=.*", ""))
                .sorted()
                .collect(Collectors.joining("&"));
    }
}
