package dev.dateline.app.wire;

import dev.dateline.app.role.Role;
import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A wire with its desk, and a browser to look at it: started before a class's tests, and closed after them. */
final class DeskInABrowser implements BeforeAllCallback, AfterAllCallback {
    private final Map<String, String> settings;
    private final Set<Role> roles;
    private @Nullable Chromium chromium;
    private @Nullable WireUnderTest wire;

    private DeskInABrowser(Map<String, String> settings, Set<Role> roles) {
        this.settings = settings;
        this.roles = roles;
    }

    static DeskInABrowser with(Map<String, String> settings, Role... roles) {
        return new DeskInABrowser(settings, EnumSet.copyOf(List.of(roles)));
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        chromium = Chromium.launch();
        wire = WireUnderTest.start(settings, roles);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (wire != null) {
            wire.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    WireUnderTest wire() {
        return Objects.requireNonNull(wire);
    }

    URI at(String path) {
        return wire().wire().deskUrl().resolve(path);
    }

    /** Opens one of the desk's pages as a new reader, who has never been there. */
    ReadersPage open(String path) {
        return open(at(path));
    }

    ReadersPage open(URI page) {
        return Objects.requireNonNull(chromium).open(page);
    }
}
