package dev.dateline.app.broker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one directory that a Dateline writes to, held by one process at a time.
 *
 * <p>The hold is a lock of the operating system on {@code dateline.lock}, so it ends with its process, however that
 * ends; the file itself stays and means nothing.
 */
public final class DataDirectory implements AutoCloseable {
    private static final String LOCK_FILE = "dateline.lock";
    private static final String FORMAT_FILE = "dateline.format";

    /** Of what lies in the directory; docs/upgrading.md tells what each number means. */
    static final int FORMAT = 1;

    private static final List<String> KEPT = List.of("kafka", "streams", "archive", "script.properties");
    private static final long MIB = 1024 * 1024;
    private static final long NEEDED = 64 * MIB;

    /** Locked behind the text, so that others can read who holds it on every platform. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path path;
    private final FileChannel lockFile;

    private DataDirectory(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /**
     * Makes the directory if needed and takes hold of it.
     *
     * @throws BrokerRefused when it cannot be written, is full, or is held by another process
     */
    public static DataDirectory open(Path directory) {
        return open(directory, NEEDED);
    }

    static DataDirectory open(Path directory, long neededBytes) {
        Path path = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            requireSpace(path, neededBytes);
            FileChannel lock = lock(path);
            checkFormat(path, lock);
            return new DataDirectory(path, lock);
        } catch (IOException e) {
            throw refusal(path, e);
        }
    }

    /** The directory itself. */
    public Path path() {
        return path;
    }

    /** The broker's logs. */
    public Path kafka() {
        return path.resolve("kafka");
    }

    /** Removes what Dateline keeps in it, and nothing that somebody else put there. */
    public void clear() {
        try {
            for (String name : KEPT) {
                if (Files.exists(path.resolve(name))) {
                    delete(path.resolve(name));
                }
            }
        } catch (IOException e) {
            throw refusal(path, e);
        }
    }

    /** Removes a folder with everything below it. */
    public static void delete(Path tree) throws IOException {
        try (Stream<Path> below = Files.walk(tree)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void requireSpace(Path path, long neededBytes) throws IOException {
        long free = Files.getFileStore(path).getUsableSpace();
        if (free < neededBytes) {
            throw BrokerRefused.directoryFull(path, free / MIB, neededBytes / MIB);
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        Path file = path.resolve(LOCK_FILE);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) == null) {
                throw BrokerRefused.directoryInUse(path, holder(channel));
            }
            signWithProcess(channel);
            return channel;
        } catch (IOException | BrokerRefused e) {
            channel.close();
            throw e;
        }
    }

    /** What a newer Dateline keeps may mean something else: it is left alone. Older directories are taken over as they are. */
    private static void checkFormat(Path path, FileChannel lock) throws IOException {
        Path file = path.resolve(FORMAT_FILE);
        String found = Files.exists(file) ? Files.readString(file).strip() : "0";
        if (!found.matches("\\d{1,4}") || Integer.parseInt(found) > FORMAT) {
            lock.close();
            throw BrokerRefused.newerFormat(path, found, FORMAT);
        }
        if (Integer.parseInt(found) < FORMAT) {
            Files.writeString(file, FORMAT + "\n");
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static void signWithProcess(FileChannel channel) throws IOException {
        channel.truncate(0);
        channel.write(UTF_8.encode(Long.toString(ProcessHandle.current().pid())), 0);
        channel.force(false);
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(20);
        channel.read(text, 0);
        String pid = UTF_8.decode(text.flip()).toString().strip();
        return pid.isEmpty() ? "" : " (process " + pid + ")";
    }

    /** What an error of the file system means for the one who started us. */
    static BrokerRefused refusal(Path path, IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (e instanceof FileAlreadyExistsException
                || e instanceof NotDirectoryException
                || message.contains("not a directory")) {
            return BrokerRefused.notADirectory(path);
        }
        if (message.contains("no space") || message.contains("quota")) {
            return BrokerRefused.directoryFull(path, 0, NEEDED / MIB);
        }
        return BrokerRefused.readOnly(path, e);
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw refusal(path, e);
        }
    }
}
