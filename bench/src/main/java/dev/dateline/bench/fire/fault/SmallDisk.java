package dev.dateline.bench.fire.fault;

import dev.dateline.bench.fire.host.Shell;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that lies on a small disk of its own (tmpfs), which can be full. */
final class SmallDisk {
    private static final byte[] MEBIBYTE = new byte[1 << 20];

    private final Path folder;
    private final int mebibytes;

    SmallDisk(Path folder, int mebibytes) {
        this.folder = folder;
        this.mebibytes = mebibytes;
    }

    /** Whether this user may make such disks. */
    static boolean arePermitted() {
        try {
            Path probe = Files.createTempDirectory("dateline-disk");
            boolean can = Shell.succeeds("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", probe.toString());
            Shell.succeeds("umount", probe.toString());
            Files.delete(probe);
            return can;
        } catch (IOException | InterruptedException cannot) {
            return false;
        }
    }

    /** Puts the folder on a new disk, with what was in it; who uses it must not run. */
    void insert() throws IOException, InterruptedException {
        Path kept = folder.resolveSibling(folder.getFileName() + "-kept");
        Files.createDirectories(folder);
        Shell.run("mv", folder.toString(), kept.toString());
        Files.createDirectories(folder);
        Shell.run("mount", "-t", "tmpfs", "-o", "size=" + mebibytes + "m", "tmpfs", folder.toString());
        Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
        Shell.run("cp", "-a", kept + "/.", folder.toString());
        Folders.delete(kept);
    }

    /** Takes all the room that is left. */
    void fill() throws IOException {
        try (OutputStream filler = Files.newOutputStream(filler())) {
            while (true) {
                filler.write(MEBIBYTE);
            }
        } catch (IOException full) {
            if (!Files.exists(filler())) {
                throw full;
            }
        }
    }

    /** Gives it back. */
    void free() throws IOException {
        Files.deleteIfExists(filler());
    }

    private Path filler() {
        return folder.resolve("filler.tmp");
    }

    private void remove() {
        try {
            Shell.succeeds("umount", "-l", folder.toString());
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
