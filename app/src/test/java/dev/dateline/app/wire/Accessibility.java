package dev.dateline.app.wire;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe-core finds on a page that keeps people out. */
final class Accessibility {
    private static final String SCRIPT = read("/axe.min.js");
    private static final String FINDINGS = """
            async () => (await axe.run(document, { resultTypes: ["violations"] })).violations
                .filter(found => found.impact === "serious" || found.impact === "critical")
                .flatMap(found => found.nodes.map(node => `${found.id}: ${node.target} — ${node.failureSummary}`))
            """;

    private Accessibility() {}

    /** The serious and critical findings, each with its place. */
    static List<String> findings(Page page) {
        page.evaluate(SCRIPT);
        List<?> found = (List<?>) page.evaluate(FINDINGS);
        return found.stream().map(Object::toString).toList();
    }

    private static String read(String resource) {
        try (InputStream in = Accessibility.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
