package dev.dateline.app.wire;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the picture of the README: {@code mvn -Dfast -pl app -am test -Dtest=DeskScreenshot -Ddateline.screenshot=FILE.png
 * -Dsurefire.failIfNoSpecifiedTests=false}. No test by its name, so that a build leaves it out.
 */
class DeskScreenshot {
    @TempDir
    private Path data;

    @Test
    void ofTheDemoAtItsEnd() throws Exception {
        String file = System.getProperty("dateline.screenshot");
        assumeTrue(file != null, "skipped: no -Ddateline.screenshot=FILE.png");
        int desk = DatelineProcess.freePort();
        List<String> demo = List.of(
                "demo",
                "--no-browser",
                "--speed=6",
                "--data-dir=" + data,
                "--broker-port=0",
                "--desk-port=" + desk,
                "--sample-port=" + DatelineProcess.freePort());
        try (Chromium chromium = Chromium.launch();
                DatelineProcess process = DatelineProcess.start(demo)) {
            process.await("Agreement with the key", Duration.ofMinutes(3));
            try (ReadersPage reader = chromium.open(URI.create("http://127.0.0.1:" + desk))) {
                Page page = reader.page();
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                page.setViewportSize(1280, 860);
                page.locator("li.story").nth(5).waitFor();
                page.screenshot(
                        new Page.ScreenshotOptions().setPath(Path.of(file).toAbsolutePath()));
            }
        }
    }
}
