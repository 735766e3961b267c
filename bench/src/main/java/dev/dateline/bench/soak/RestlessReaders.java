package dev.dateline.bench.soak;

import dev.dateline.app.topic.TopicWriter;
import dev.dateline.bench.told.Receivers;
import dev.dateline.bench.told.Receivers.Message;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Mute;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.story.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Readers who change what they want while news comes: one of them at each beat. */
final class RestlessReaders implements AutoCloseable {
    private static final int SHORTEST_SNOOZE = 15;
    private static final int LATELY = 30;
    private static final int KEPT = 10;

    private final ScheduledExecutorService changing = Executors.newSingleThreadScheduledExecutor();
    private final Future<?> beats;
    private final List<Reader> readers;
    private final List<String> words;
    private final Receivers receivers;
    private final TopicWriter<Subscription> rules;
    private final InstantSource clock;
    private final Random random;
    private final ConcurrentHashMap<String, Subscription> now = new ConcurrentHashMap<>();
    private final RuleTimes times;
    private int changes;

    /**
     * Who, and how often.
     *
     * @param between from one change to the next
     * @param words to ask for
     * @param times is told when rules begin and end
     */
    record Plan(List<Reader> readers, Duration between, List<String> words, RuleTimes times, long seed) {}

    RestlessReaders(Plan plan, Receivers receivers, TopicWriter<Subscription> rules, InstantSource clock) {
        this.readers = plan.readers().stream()
                .filter(reader -> reader.habit() != Reader.Habit.STEADY)
                .toList();
        readers.forEach(reader -> now.put(reader.name(), reader.subscription()));
        this.words = plan.words();
        this.times = plan.times();
        this.receivers = receivers;
        this.rules = rules;
        this.clock = clock;
        this.random = new Random(plan.seed());
        long millis = plan.between().toMillis();
        this.beats = changing.scheduleWithFixedDelay(this::change, millis, millis, TimeUnit.MILLISECONDS);
    }

    /** How many changes were made. */
    int changes() {
        return changes;
    }

    private void change() {
        Reader reader = readers.get(changes % readers.size());
        Subscription before = now.getOrDefault(reader.name(), reader.subscription());
        Subscription after = changed(reader, before);
        times.begin(after, clock.instant());
        try {
            rules.write(reader.name(), after);
            now.put(reader.name(), after);
            times.changed(before, after, clock.instant());
            changes++;
        } catch (KafkaException away) {
            // the next beat tries again
        }
    }

    private Subscription changed(Reader reader, Subscription before) {
        return switch (reader.habit()) {
            case STEADY -> before;
            case REWRITES -> before.withRules(rewritten(reader.subscription().rules(), before.rules()));
            case MUTES -> before.withMutes(mutes(before));
            case MOVES ->
                before.withChannels(
                        List.of(moved(reader.subscription().channels().get(0), before.version())));
            case ADDS_CHANNEL -> before.withChannels(more(reader.subscription(), before));
            case EDITS -> before.withRules(edited(before.version() + 1));
            case FOLLOWS -> before.withFollows(stories());
        };
    }

    private static List<Rule> rewritten(List<Rule> first, List<Rule> before) {
        return before.equals(first) ? Readers.askingOtherwise(first.get(0).query()) : first;
    }

    private List<Mute> mutes(Subscription before) {
        Instant moment = clock.instant();
        List<Mute> mutes = new ArrayList<>(before.mutes());
        receivers.lately(before.subscriber(), 1).stream()
                .flatMap(message -> message.alerts().stream())
                .map(Receivers.Told::thread)
                .filter(thread -> mutes.stream().noneMatch(mute -> mute.thread().equals(thread)))
                .limit(1)
                .forEach(thread -> mutes.add(new Mute(thread, moment, end(moment))));
        return mutes.subList(Math.max(0, mutes.size() - KEPT), mutes.size());
    }

    private @Nullable Instant end(Instant moment) {
        return random.nextBoolean() ? null : moment.plusSeconds(SHORTEST_SNOOZE + random.nextInt(45));
    }

    private static Channel moved(Channel first, long version) {
        return new Channel(first.id(), first.kind(), first.address() + "/" + version, first.secret(), first.rules());
    }

    private List<Channel> more(Subscription first, Subscription before) {
        Channel hook = first.channels().get(0);
        String address = receivers.address(first.subscriber(), "more");
        return before.channels().size() > 1
                ? List.of(hook)
                : List.of(hook, new Channel("more", hook.kind(), address, 1, Set.of()));
    }

    /** Each version's rules have ids of their own. */
    private List<Rule> edited(long version) {
        List<Rule> edited = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            String word = words.get(words.size() / 2 + random.nextInt(words.size() / 2));
            edited.add(Readers.ask("v" + version + "-" + i, word + (random.nextBoolean() ? " origins>=2" : "")));
        }
        return edited;
    }

    private List<StoryId> stories() {
        List<Message> messages = receivers.lately(Readers.OF_ALL, LATELY);
        LinkedHashSet<String> stories = messages.stream()
                .flatMap(message -> message.alerts().stream())
                .map(Receivers.Told::story)
                .filter(story -> !story.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return stories.stream().limit(KEPT).map(StoryId::new).toList();
    }

    /** Stops, once the change it is at is made. */
    @Override
    public void close() throws InterruptedException {
        beats.cancel(false);
        changing.shutdown();
        changing.awaitTermination(2, TimeUnit.MINUTES);
    }
}
