package dev.dateline.bench.placement;

import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.runtime.BoundedRocksDb;
import dev.dateline.streams.story.LaneStores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;

/** The stores of one partition's lanes as the wire has them, RocksDB in a folder, but without their changelogs. */
final class LaneDisk implements AutoCloseable {
    private static final String STORE_MEMORY = Integer.toString(64 << 20);

    private final Path folder;
    private final LaneStores stores;

    private LaneDisk(Path folder, LaneStores stores) {
        this.folder = folder;
        this.stores = stores;
    }

    /** Opens the stores in a folder, which is made if it is not there. */
    static LaneDisk in(Path folder, SchemaRegistry registry) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "bench");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:1");
        settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
        settings.put(BoundedRocksDb.MEMORY, STORE_MEMORY);
        var task = new MockProcessorContext<Void, Void>(settings, new TaskId(0, 0), folder.toFile());
        return new LaneDisk(folder, LaneStores.open(task.getStateStoreContext(), registry));
    }

    LaneStores stores() {
        return stores;
    }

    /** Bytes that a store takes. */
    long bytes(StateStore store) {
        store.flush();
        return files().filter(f -> f.toString().contains(store.name()))
                .mapToLong(f -> f.toFile().length())
                .sum();
    }

    @Override
    public void close() {
        Stream.of(stores.reports(), stores.stories(), stores.clocks(), stores.weeks())
                .forEach(StateStore::close);
    }

    /** Closes the stores and deletes their folder. */
    void delete() {
        close();
        files().sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(f -> {
            if (!f.delete()) {
                throw new UncheckedIOException(new IOException("cannot delete " + f));
            }
        });
    }

    private Stream<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
