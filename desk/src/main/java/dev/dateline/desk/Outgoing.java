package dev.dateline.desk;

import dev.dateline.desk.channel.ChannelConfig;
import dev.dateline.desk.channel.SigningKey;
import dev.dateline.desk.channel.Speakers;
import dev.dateline.desk.delivery.Delivering;
import dev.dateline.desk.delivery.DeliveryConfig;
import dev.dateline.schemas.setting.Setting;
import dev.dateline.schemas.setting.Settings;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What leaves the desk: alerts on their way, and what speaks at their ends. */
public final class Outgoing implements AutoCloseable {
    /** Everything that can be set about it. */
    public static final List<Setting<?>> SETTINGS = Stream.of(DeliveryConfig.SETTINGS, ChannelConfig.SETTINGS)
            .<Setting<?>>flatMap(List::stream)
            .toList();

    private final Speakers speakers;
    private final Delivering delivering;

    private Outgoing(Speakers speakers, Delivering delivering) {
        this.speakers = speakers;
        this.delivering = delivering;
    }

    /**
     * Starts delivering; null when this desk shall not.
     *
     * @param directory where the signing key is kept, if none is set
     */
    static @Nullable Outgoing start(Delivering.Source alerts, Settings settings, InstantSource clock, Path directory) {
        DeliveryConfig config = DeliveryConfig.from(settings);
        if (!config.enabled()) {
            return null;
        }
        SigningKey key = SigningKey.from(settings, directory);
        Speakers speakers = new Speakers(ChannelConfig.from(settings), key, clock, config.threads());
        return new Outgoing(speakers, Delivering.start(alerts, config, speakers, clock));
    }

    /** Gives what is under way a moment to end. */
    @Override
    public void close() {
        delivering.close();
        speakers.close();
    }
}
