package dev.dateline.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a data directory takes: the log of each topic, all its partitions together, and all else. */
final class DiskUse {
    private static final Pattern PARTITION = Pattern.compile("(.+)-\\d+");

    private DiskUse() {}

    /** Bytes of files by topic; what belongs to no topic is counted by the folder below the directory. */
    static Map<String, Long> of(Path directory) throws IOException {
        Map<String, Long> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> bytes.merge(owner(directory, file), size(file), Long::sum));
        } catch (UncheckedIOException moved) {
            // A file that went away while we looked: what was seen so far is told.
        }
        return bytes;
    }

    private static String owner(Path directory, Path file) {
        Path inside = directory.relativize(file);
        for (Path folder : inside) {
            Matcher partition = PARTITION.matcher(folder.toString());
            if (file.getFileName().toString().matches("\\d{20}\\..*") && partition.matches()) {
                return partition.group(1);
            }
        }
        return inside.getNameCount() > 1 ? inside.getName(0) + "/" : "other files";
    }

    /** Indexes do not count: Kafka keeps room for them that it mostly does not use. */
    private static long size(Path file) {
        try {
            return file.getFileName().toString().endsWith("index") ? 0 : Files.size(file);
        } catch (NoSuchFileException removed) {
            return 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
