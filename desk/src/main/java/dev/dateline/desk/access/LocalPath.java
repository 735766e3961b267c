package dev.dateline.desk.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: somewhere on this desk, never elsewhere. */
final class LocalPath {
    private static final String FRONT = "/";
    private static final Pattern LOCAL =
            Pattern.compile("/(?:[A-Za-z0-9_.~!$&'()*+,;=:@%?-][A-Za-z0-9_.~!$&'()*+,;=:@%?/-]*)?");

    private LocalPath() {}

    /** The path with its query, if it is one of ours by its spelling; else the front page. */
    static String of(@Nullable String wanted) {
        boolean local = wanted != null && LOCAL.matcher(wanted).matches() && !wanted.startsWith("/sign-");
        return local && wanted != null ? wanted : FRONT;
    }
}
