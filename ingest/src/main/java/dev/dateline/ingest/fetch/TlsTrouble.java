package dev.dateline.ingest.fetch;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Says what is the matter with an encrypted connection, and what helps. */
final class TlsTrouble {
    private static final int DEEPEST = 8;

    private TlsTrouble() {}

    /** A part of a sentence, without a full stop: what the innermost cause tells, if none is a known one. */
    static String reason(Exception trouble) {
        String told = trouble.getClass().getSimpleName();
        Throwable cause = trouble;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            String known = known(cause);
            if (known != null) {
                return known;
            }
            told = cause.getMessage() == null ? told : cause.getMessage();
            cause = cause.getCause();
        }
        return told.strip().replaceFirst("\\.$", "");
    }

    private static @Nullable String known(Throwable cause) {
        if (cause instanceof CertificateExpiredException) {
            return "its certificate has expired";
        }
        if (cause instanceof CertificateNotYetValidException) {
            return "its certificate is not valid yet; are its clock and ours right?";
        }
        if (cause instanceof SSLPeerUnverifiedException || isAboutNames(cause)) {
            return "its certificate is for other names";
        }
        return cause instanceof CertPathBuilderException
                ? "its certificate is signed by no one whom we trust; a source may be excepted from this check"
                : null;
    }

    private static boolean isAboutNames(Throwable cause) {
        String message = cause.getMessage();
        return cause instanceof CertificateException
                && message != null
                && (message.startsWith("No subject alternative") || message.startsWith("No name matching"));
    }
}
