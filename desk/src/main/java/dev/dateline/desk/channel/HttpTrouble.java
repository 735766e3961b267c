package dev.dateline.desk.channel;

import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/** Says in a few words what an exception of the HTTP client means. */
final class HttpTrouble {
    private HttpTrouble() {}

    static String sentence(Exception trouble) {
        if (trouble instanceof UnknownHostException) {
            return "the name has no address";
        }
        if (trouble instanceof InterruptedIOException) {
            return "no answer in time";
        }
        if (trouble instanceof SSLException) {
            return "no safe connection: " + message(trouble);
        }
        if (trouble instanceof ConnectException) {
            return "no connection: " + message(trouble);
        }
        return "the answer is broken: " + message(trouble);
    }

    private static String message(Exception trouble) {
        String message = trouble.getMessage();
        return message == null ? trouble.getClass().getSimpleName() : message.strip();
    }
}
