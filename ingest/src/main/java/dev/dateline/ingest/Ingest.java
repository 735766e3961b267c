package dev.dateline.ingest;

import dev.dateline.domain.erasure.Erasures;
import dev.dateline.ingest.erasure.ErasureFollower;
import dev.dateline.ingest.erasure.KeptOut;
import dev.dateline.ingest.push.PushConfig;
import dev.dateline.ingest.queue.Workers;
import dev.dateline.ingest.story.StoryFollower;
import dev.dateline.ingest.topic.KafkaWire;
import dev.dateline.ingest.topic.SourceFollower;
import dev.dateline.ingest.topic.Wire;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.meter.Meters;
import dev.dateline.schemas.meter.Reading;
import dev.dateline.schemas.meter.WireMeters;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.schemas.setting.Settings;
import java.time.InstantSource;
import java.util.List;

/** The role that polls sources and publishes items. Several may run; each polls the sources of the hosts it owns. */
public final class Ingest implements AutoCloseable {
    private final KafkaWire kafkaWire;
    private final Rounds rounds;
    private final Workers workers;
    private final SourceFollower follower;
    private final Followers followers;

    private Ingest(KafkaWire kafkaWire, Rounds rounds, Workers workers, SourceFollower follower, Followers followers) {
        this.kafkaWire = kafkaWire;
        this.rounds = rounds;
        this.workers = workers;
        this.follower = follower;
        this.followers = followers;
    }

    /** What is followed beside the sources. */
    private record Followers(StoryFollower stories, ErasureFollower erasures) {}

    /** Begins to ingest, and counts what it does; the topics must be there. */
    public static Ingest start(
            KafkaConnection kafka, SchemaRegistry registry, Settings settings, InstantSource clock, Meters meters) {
        IngestConfig config = IngestConfig.from(settings);
        KafkaWire kafkaWire = new KafkaWire(kafka, registry, clock, meters);
        Erasures erasures = new Erasures();
        Rounds rounds = Rounds.of(config, PushConfig.from(settings), keepingOut(kafkaWire.wire(), erasures), clock);
        meters.read(() ->
                List.of(Reading.of(WireMeters.PAGES_WAITING, rounds.queue().pagesWaiting())));
        SourceFollower follower = SourceFollower.start(
                new SourceFollower.Reader(kafka, registry, clock), config.member(), kafkaWire, rounds.sources());
        StoryFollower stories = StoryFollower.start(kafka, registry, rounds.sources());
        Workers workers = Workers.start(rounds.queue(), config.threads(), follower::mayVisit);
        Followers followers = new Followers(stories, ErasureFollower.start(kafka, registry, erasures));
        return new Ingest(kafkaWire, rounds, workers, follower, followers);
    }

    private static Wire keepingOut(Wire wire, Erasures erasures) {
        return new Wire(new KeptOut(wire.items(), erasures), wire.statuses(), wire.deadLetters(), wire.sources());
    }

    /** Whether visits may be made now: sources are known, and Kafka has not been silent for too long. */
    public boolean isRunning() {
        return follower.mayVisit();
    }

    /** Ends visits within seconds; what was published stays, and what was not is asked for again at the next start. */
    @Override
    public void close() {
        followers.stories().close();
        followers.erasures().close();
        workers.close();
        follower.close();
        rounds.close();
        kafkaWire.close();
    }
}
