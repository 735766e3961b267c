package dev.dateline.streams.runtime;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.jspecify.annotations.Nullable;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.WriteBufferManager;

/** All local stores of the process share one block cache and one budget of write buffers. */
public final class BoundedRocksDb implements RocksDBConfigSetter {
    /** Streams setting: bytes that all stores share. */
    public static final String MEMORY = "dateline.store.memory.bytes";

    private static @Nullable Shared shared;

    private record Shared(Cache cache, WriteBufferManager buffers) {}

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        Shared memory = shared(Long.parseLong(String.valueOf(configs.get(MEMORY))));
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(memory.cache());
        table.setCacheIndexAndFilterBlocks(true);
        options.setTableFormatConfig(table);
        options.setWriteBufferManager(memory.buffers());
        options.setMaxWriteBufferNumber(2);
        options.setWriteBufferSize(2 << 20);
        options.setMaxBackgroundJobs(2);
    }

    private static synchronized Shared shared(long bytes) {
        if (shared == null) {
            Cache cache = new LRUCache(bytes, -1, false);
            shared = new Shared(cache, new WriteBufferManager(bytes / 2, cache));
        }
        return shared;
    }

    /** The shared memory outlives any one store. */
    @Override
    public void close(String store, Options options) {}
}
