package dev.dateline.desk.live;

import dev.dateline.desk.alert.AlertBoard;
import dev.dateline.desk.alert.AlertPosition;
import dev.dateline.desk.alert.AlertTail;
import dev.dateline.desk.alert.ChannelBoard;
import dev.dateline.desk.alert.DeliveryBoard;
import dev.dateline.desk.alert.LoggedAlert;
import dev.dateline.desk.alert.SubscriptionBoard;
import dev.dateline.desk.api.ApiHealth;
import dev.dateline.desk.api.Json;
import dev.dateline.desk.log.WirePlace;
import dev.dateline.desk.source.SourceBoard;
import dev.dateline.desk.story.Found;
import dev.dateline.desk.story.StoryBoard;
import dev.dateline.desk.story.StoryHistory;
import dev.dateline.desk.wire.WireListener;
import dev.dateline.desk.wire.WireProgress;
import dev.dateline.desk.work.WorkBoard;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.erasure.Erasure;
import dev.dateline.domain.erasure.Erasures;
import dev.dateline.domain.erasure.Redactor;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.lane.Redaction;
import dev.dateline.domain.story.work.Command;
import dev.dateline.domain.story.work.CommandOutcome;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything the desk knows: takes what the wire says, keeps it on boards, and tells open pages what changed. While
 * the topics' past is being read pages are told nothing but the end of it.
 */
public final class Newsroom implements WireListener {

    private static final Logger LOG = LoggerFactory.getLogger(Newsroom.class);

    private final StoryBoard stories;
    private final StoryHistory history;
    private final AlertBoard alerts = new AlertBoard();
    private final AlertTail alertTail = new AlertTail();
    private final SubscriptionBoard subscriptions = new SubscriptionBoard();
    private final DeliveryBoard deliveries = new DeliveryBoard();
    private final ChannelBoard channels = new ChannelBoard();
    private final SourceBoard sources = new SourceBoard();
    private final WorkBoard work = new WorkBoard();
    private final LiveLog live = new LiveLog();
    private final Redactor redactor = new Redactor(new Erasures());
    private final Instant startedAt;
    private final AtomicLong unreadable = new AtomicLong();
    private final Set<String> complained = ConcurrentHashMap.newKeySet();
    private @Nullable WirePlace place;
    private volatile WireProgress progress = WireProgress.WAITING;

    /** An empty newsroom for at most so many stories. */
    public Newsroom(int capacity, InstantSource clock) {
        this.stories = new StoryBoard(capacity);
        this.history = new StoryHistory(capacity);
        this.startedAt = clock.instant();
    }

    @Override
    public void at(WirePlace next) {
        place = next;
    }

    @Override
    public void story(Story told) {
        Story story = redactor.story(told);
        if (Redaction.isEmptied(story)) {
            stories.erase(story.id());
            tell(Topics.STORIES, "story", () -> Told.removed(story.id()));
            return;
        }
        stories.put(story);
        tell(Topics.STORIES, "story", () -> Told.story(story, stories));
    }

    @Override
    public void storyRemoved(StoryId id) {
        stories.remove(id);
        tell(Topics.STORIES, "story", () -> Told.removed(id));
    }

    @Override
    public void storyEvent(StoryEvent event) {
        history.add(event);
        if (event.change() instanceof StoryChange.Erased || !redactor.erasures().isEmpty()) {
            history.redact(event.story(), redactor);
        }
    }

    @Override
    public void alert(Alert told) {
        redactor.alert(told)
                .filter(alerts::add)
                .ifPresent(alert -> tell(Topics.ALERTS, "alert", () -> Told.alert(alert)));
    }

    @Override
    public void alert(LoggedAlert logged) {
        AlertPosition at = logged.position();
        at(new WirePlace(Topics.ALERTS.name(), at.partition(), at.offset()));
        redactor.alert(logged.alert()).ifPresent(alert -> {
            alert(alert);
            alertTail.append(new LoggedAlert(at, alert));
        });
    }

    @Override
    public void source(String key, @Nullable Source source) {
        sources.source(key, source);
    }

    @Override
    public void sourceStatus(String source, @Nullable SourceStatus status) {
        sources.status(source, status);
    }

    @Override
    public void subscription(String subscriber, @Nullable Subscription subscription) {
        subscriptions.put(subscriber, subscription);
    }

    @Override
    public void delivery(Delivery delivery) {
        deliveries.add(delivery);
        channels.add(delivery);
    }

    @Override
    public void command(Command command) {
        work.command(command);
    }

    @Override
    public void outcome(CommandOutcome outcome) {
        work.outcome(outcome);
    }

    /** What has been told already is told without it from now on; whoever missed updates reads them anew. */
    @Override
    public void erasure(String key, @Nullable Erasure erasure) {
        redactor.erasures().put(key, erasure);
        if (erasure != null) {
            erasure.stories().forEach(this::redact);
            alerts.redact(redactor);
            live.forget();
        }
    }

    private void redact(StoryId id) {
        history.redact(id, redactor);
        if (stories.find(id) instanceof Found.Here here && redactor.story(here.story()) != here.story()) {
            story(here.story());
        }
    }

    @Override
    public void unreadable(String topic, String reason) {
        unreadable.incrementAndGet();
        if (complained.add(topic)) {
            LOG.warn("A record of {} is left out, further ones silently: {}", topic, reason);
        }
    }

    @Override
    public void progress(WireProgress now) {
        WireProgress before = progress;
        progress = now;
        if (now.caughtUp() && !before.caughtUp()) {
            live.begin();
            alertTail.interrupt();
        } else if (now.connected() != before.connected()) {
            live.say("wire", Json.text(now));
        }
    }

    /** How the desk is now. */
    public ApiHealth health() {
        Instant wireTime = stories.wireTime();
        WireProgress at = progress;
        return new ApiHealth(
                true,
                at.connected() && at.caughtUp(),
                at.connected(),
                at.caughtUp(),
                stories.size(),
                stories.reports(),
                alerts.size(),
                at.lag(),
                unreadable.get(),
                wireTime.equals(Instant.EPOCH) ? null : wireTime,
                startedAt);
    }

    /** Changes whenever stories or what happened to them do; no other desk has the same. */
    public String storiesVersion() {
        return Long.toString(startedAt.toEpochMilli(), Character.MAX_RADIX) + "." + stories.version() + "."
                + history.version();
    }

    public StoryBoard stories() {
        return stories;
    }

    public StoryHistory history() {
        return history;
    }

    public AlertBoard alerts() {
        return alerts;
    }

    public AlertTail alertTail() {
        return alertTail;
    }

    public SubscriptionBoard subscriptions() {
        return subscriptions;
    }

    public DeliveryBoard deliveries() {
        return deliveries;
    }

    public ChannelBoard channels() {
        return channels;
    }

    public SourceBoard sources() {
        return sources;
    }

    public WorkBoard work() {
        return work;
    }

    /** What may be shown of what the wire told. */
    public Redactor redactor() {
        return redactor;
    }

    public LiveLog live() {
        return live;
    }

    /** What no place was told of stands after everything else, as in a wire of one partition. */
    private void tell(Topic<?> topic, String event, Supplier<String> json) {
        WirePlace told = place;
        place = null;
        WirePlace stands = told != null && told.topic().equals(topic.name()) ? told : live.nextPlace(topic.name());
        live.append(stands, event, json);
    }
}
