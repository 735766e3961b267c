package dev.dateline.schemas.registry;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The real Apicurio as a process of its own, in memory, on a free loopback port. */
final class ApicurioServer implements AutoCloseable {
    private static final Path FOLDER = Path.of(System.getProperty("basedir", ""), "target", "apicurio");

    private final Process process;
    private final int port;

    private ApicurioServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it; the test is skipped where the build did not unpack it. */
    static ApicurioServer start() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "skipped: no Apicurio (a build with -Dfast does not fetch it)");
        int port = freePort();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-Xmx256m", "-jar", runner().toString());
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("log.txt").toFile());
        return new ApicurioServer(builder.start(), port);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port + "/apis/ccompat/v7");
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static Path runner() throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(FOLDER, "*-runner.jar")) {
            return jars.iterator().next();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
