package dev.dateline.app.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.metadata.FeatureLevelRecord;
import org.apache.kafka.metadata.bootstrap.BootstrapDirectory;
import org.apache.kafka.metadata.bootstrap.BootstrapMetadata;
import org.apache.kafka.server.common.ApiMessageAndVersion;
import org.apache.kafka.server.common.MetadataVersion;

/** A checkpoint as a Kafka of the future would write it: with a metadata level that no version here knows. */
final class FutureCheckpoint {
    private FutureCheckpoint() {}

    static void write(Path checkpoint) throws IOException {
        short unknown = (short) (MetadataVersion.latestTesting().featureLevel() + 40);
        FeatureLevelRecord level =
                new FeatureLevelRecord().setName(MetadataVersion.FEATURE_NAME).setFeatureLevel(unknown);
        BootstrapMetadata future =
                BootstrapMetadata.fromRecords(List.of(new ApiMessageAndVersion(level, (short) 0)), "the future");
        Files.delete(checkpoint);
        new BootstrapDirectory(checkpoint.getParent().toString()).writeBinaryFile(future);
    }
}
