package dev.dateline.streams;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with a wire of its own: news goes in, and what stands on the topics comes out. */
abstract class OnTheWireTest {
    @TempDir
    private Path state;

    FakeWire wire;

    @BeforeEach
    void start() {
        wire = new FakeWire(state);
    }

    @AfterEach
    void stop() {
        wire.close();
    }
}
