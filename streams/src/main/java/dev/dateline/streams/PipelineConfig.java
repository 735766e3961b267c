package dev.dateline.streams;

import dev.dateline.domain.story.lane.LaneLimits;
import dev.dateline.schemas.setting.DataSize;
import dev.dateline.schemas.setting.LaneSettings;
import dev.dateline.schemas.setting.Setting;
import dev.dateline.schemas.setting.Settings;
import dev.dateline.streams.article.FamiliesFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Settings of the stream processors.
 *
 * @param applicationId prefix of the consumer group, the transactional ids and the internal topics
 * @param instanceId name of this instance, unique in the group and the same after a restart
 * @param threads stream threads
 * @param commitInterval time from a record to its commit where there is time for it
 * @param stateDirectory where the local stores live
 * @param cache memory of all local stores together
 * @param standbys warm copies of each store on other instances
 * @param articleMemory how long an article is known after it was last seen
 * @param families path of a file with publisher families of one's own; empty when there is none
 * @param laneLimits how much placement remembers
 */
public record PipelineConfig(
        String applicationId,
        String instanceId,
        int threads,
        Duration commitInterval,
        Path stateDirectory,
        DataSize cache,
        int standbys,
        Duration articleMemory,
        String families,
        LaneLimits laneLimits) {

    private static final Setting<String> APPLICATION_ID = Setting.text(
            "streams.application-id",
            "dateline",
            "Names the consumer group, the transactional ids and the internal topics; another name starts from nothing.");
    private static final Setting<String> INSTANCE_ID = Setting.text(
            "streams.instance-id",
            "streams-1",
            "Name of this instance: unique among the instances, and the same after a restart, so that a restart takes seconds and not a session timeout.");
    private static final Setting<Integer> THREADS =
            Setting.number("streams.threads", 2, "Stream threads; more than there are partitions have nothing to do.");
    private static final Setting<Duration> COMMIT_INTERVAL = Setting.duration(
                    "streams.commit-interval",
                    Duration.ofMillis(10),
                    "Time from a record to the commit after which it is visible, so this is the latency of a hop; a thread that records wait for commits every 250 ms.")
            .where(time -> time.toMillis() > 0, "a time from 1ms on");
    private static final Setting<Path> STATE_DIRECTORY = Setting.path(
            "streams.state-dir",
            "~/.local/share/dateline/streams",
            "Where the local stores live; they are rebuilt from Kafka when the folder is lost.");
    private static final Setting<DataSize> CACHE = Setting.size(
            "streams.store-memory",
            DataSize.parse("32MiB"),
            "Memory that all local stores share for caches and write buffers.");
    private static final Setting<Integer> STANDBYS = Setting.number(
            "streams.standbys", 0, "Warm copies of each store on other instances: faster take-over for more disk.");
    private static final Setting<Duration> ARTICLE_MEMORY = Setting.duration(
            "streams.article-memory",
            Duration.ofDays(14),
            "How long an article is known at least after it was last seen; then it is forgotten, and a repeat counts as new.");
    private static final Setting<String> FAMILIES = Setting.text(
                    "article.families",
                    "",
                    "A file with publisher families of your own, added to the known ones and winning over them; docs/origins.md has its format.")
            .where(FamiliesFile::isReadable, "empty, or the path of a file of publisher families that can be read");
    /** All settings of this role. */
    public static final List<Setting<?>> SETTINGS = Stream.concat(
                    Stream.of(
                            APPLICATION_ID,
                            INSTANCE_ID,
                            THREADS,
                            COMMIT_INTERVAL,
                            STATE_DIRECTORY,
                            CACHE,
                            STANDBYS,
                            ARTICLE_MEMORY,
                            FAMILIES),
                    LaneSettings.SETTINGS.stream())
            .<Setting<?>>map(setting -> setting)
            .toList();

    /** Reads the settings. */
    public static PipelineConfig from(Settings settings) {
        return new PipelineConfig(
                settings.get(APPLICATION_ID),
                settings.get(INSTANCE_ID),
                settings.get(THREADS),
                settings.get(COMMIT_INTERVAL),
                settings.get(STATE_DIRECTORY),
                settings.get(CACHE),
                settings.get(STANDBYS),
                settings.get(ARTICLE_MEMORY),
                settings.get(FAMILIES),
                LaneSettings.from(settings));
    }
}
