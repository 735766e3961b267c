package dev.dateline.desk.api;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Names that stay, after RFC 4151; they do not tell where the desk is. */
public final class TagUri {
    private static final String ROOT = "tag:dateline.dev,2026:";

    private TagUri() {}

    /** The name of a thing by its parts, such as {@code tag:dateline.dev,2026:stories/a1}. */
    public static String of(String... parts) {
        return ROOT + Arrays.stream(parts).map(Paths::segment).collect(Collectors.joining("/"));
    }
}
