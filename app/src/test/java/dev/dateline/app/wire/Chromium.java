package dev.dateline.app.wire;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The machine's own browser, without a window. */
final class Chromium implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Launches it; skips the test on a machine that has none. */
    static Chromium launch() {
        List<Path> installed = Stream.of("chromium", "google-chrome", "chromium-browser")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .toList();
        assumeTrue(!installed.isEmpty(), "skipped: no Chromium (Debian: apt-get install chromium)");
        Playwright playwright = Playwright.create();
        LaunchOptions options =
                new LaunchOptions().setExecutablePath(installed.get(0)).setArgs(FLAGS);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /** Opens the address as a new reader, who has never been there. */
    ReadersPage open(URI url) {
        ReadersPage reader = new ReadersPage(browser.newContext());
        reader.page().navigate(url.toString());
        return reader;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
