package dev.dateline.ingest.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads Content-Type headers of pages. */
public final class MediaType {
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([^\\s;\"',]+)");
    private static final Pattern PAGE = Pattern.compile("\\s*(?:text/|application/(?:xhtml|xml|vnd\\.wap)|unknown).*");

    private MediaType() {}

    /** Whether it can be a web page; without a header it can. */
    static boolean isPage(@Nullable String contentType) {
        return contentType == null
                || contentType.isBlank()
                || !contentType.contains("/")
                || PAGE.matcher(contentType.toLowerCase(Locale.ROOT)).matches();
    }

    /** The charset that the header names, if this Java knows it. */
    public static Optional<String> charset(@Nullable String contentType) {
        Matcher charset = CHARSET.matcher(contentType == null ? "" : contentType.toLowerCase(Locale.ROOT));
        return charset.find() ? Optional.of(charset.group(1)).filter(MediaType::isKnown) : Optional.empty();
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException nonsense) {
            return false;
        }
    }
}
