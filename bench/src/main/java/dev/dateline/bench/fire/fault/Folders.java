package dev.dateline.bench.fire.fault;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What happens to folders of processes that do not run. */
final class Folders {
    private static final int WRECKED_BYTES = 512;

    private Folders() {}

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        for (Path path : below(folder, Comparator.reverseOrder())) {
            Files.deleteIfExists(path);
        }
    }

    /** Overwrites bytes in the midst of every file that is large enough, except locks. */
    static void wreck(Path folder) throws IOException {
        Random random = new Random(7);
        for (Path path : below(folder, Comparator.naturalOrder())) {
            if (Files.isRegularFile(path)
                    && Files.size(path) > 0
                    && !path.toString().endsWith("lock")) {
                wreckFile(path, random);
            }
        }
    }

    private static void wreckFile(Path path, Random random) throws IOException {
        byte[] noise = new byte[(int) Math.min(WRECKED_BYTES, Files.size(path))];
        random.nextBytes(noise);
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.seek((file.length() - noise.length) / 2);
            file.write(noise);
        }
    }

    private static List<Path> below(Path folder, Comparator<Path> order) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(order).toList();
        }
    }
}
