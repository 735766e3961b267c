package dev.dateline.app.command;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;

/** Opens a page in the user's browser where there is a screen; elsewhere does nothing. */
final class Browser {
    private Browser() {}

    static void open(URI page) {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        if (!mac && System.getenv("DISPLAY") == null && System.getenv("WAYLAND_DISPLAY") == null) {
            return;
        }
        try {
            new ProcessBuilder(mac ? "open" : "xdg-open", page.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noBrowser) {
            // The address was printed: the user opens it by hand.
        }
    }
}
