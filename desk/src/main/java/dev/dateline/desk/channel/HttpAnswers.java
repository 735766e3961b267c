package dev.dateline.desk.channel;

import dev.dateline.desk.channel.HttpReply.Answered;
import dev.dateline.desk.channel.HttpReply.Forbidden;
import dev.dateline.desk.channel.HttpReply.Unreached;
import dev.dateline.desk.delivery.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What an HTTP reply means for a message: 2xx, it was taken; 408, 425, 429, 5xx or silence, it is tried again; anything
 * else, redirects among it, will not change by trying again.
 */
final class HttpAnswers {
    private static final int LONGEST_QUOTATION = 200;

    private HttpAnswers() {}

    static Answer of(HttpReply reply) {
        if (reply instanceof Unreached unreached) {
            return new Answer.NotNow(unreached.reason(), null);
        }
        if (reply instanceof Forbidden forbidden) {
            return new Answer.Refused(forbidden.reason());
        }
        Answered answered = (Answered) reply;
        if (answered.status() / 100 == 2) {
            return new Answer.Taken(null);
        }
        return mayPass(answered.status())
                ? new Answer.NotNow(reason(answered), answered.pause())
                : new Answer.Refused(reason(answered));
    }

    private static boolean mayPass(int status) {
        return status == 408 || status == 425 || status == 429 || status / 100 == 5;
    }

    private static String reason(Answered answered) {
        if (answered.status() / 100 == 3) {
            return answered.status() + ", a redirect to \"" + quoted(answered.location())
                    + "\": these are not followed, give the address itself";
        }
        String known = known(answered.status());
        String what = known == null ? Integer.toString(answered.status()) : answered.status() + " " + known;
        return answered.body().isBlank() ? what : what + ": " + quoted(answered.body());
    }

    private static @Nullable String known(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 410 -> "Gone";
            case 413 -> "Content Too Large";
            case 429 -> "Too Many Requests";
            case 500 -> "Internal Server Error";
            case 502 -> "Bad Gateway";
            case 503 -> "Service Unavailable";
            case 504 -> "Gateway Timeout";
            default -> null;
        };
    }

    private static String quoted(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST_QUOTATION ? line : line.substring(0, LONGEST_QUOTATION) + "…";
    }
}
