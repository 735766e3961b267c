package dev.dateline.ingest.schedule;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.DeadLetter;
import dev.dateline.domain.item.Fetched;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.ItemContent;
import dev.dateline.domain.item.PushLease;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.ingest.feed.FeedPace;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import dev.dateline.ingest.push.LeasePlan;
import dev.dateline.ingest.schedule.StatusAfter.Ailment;
import dev.dateline.ingest.schedule.StatusAfter.Memory;
import dev.dateline.ingest.topic.Wire;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Works off a source's answer: reads it, publishes what is new in it, and sends errands to the pages behind. Entries
 * are safe on the wire before they count as seen, so a crash repeats some and loses none.
 */
final class AnswerDesk {
    /** Hubs bring news within minutes. */
    private static final Duration HUB_PATIENCE = Duration.ofMinutes(10);

    private final SourceReader reader = new SourceReader();
    private final Wire wire;
    private final Errands errands;
    private final PollPlan plan;
    private final Duration liveWindow;

    AnswerDesk(Wire wire, Errands errands, PollPlan plan, Duration liveWindow) {
        this.wire = wire;
        this.errands = errands;
        this.plan = plan;
        this.liveWindow = liveWindow;
    }

    /** Works off the answer and returns the status after it. */
    SourceStatus workOff(Watched watched, Poll poll, Fresh answer) {
        String hash = hash(answer.body());
        Memory before = Memory.of(poll.before());
        if (hash.equals(before.bodyHash()) && poll.before().state() == State.OK) {
            return StatusAfter.success(
                    poll,
                    before.with(answer.validators()),
                    plan.afterAnswer(poll, false, answer.freshFor(), watched.pace()));
        }
        Reading reading = reader.read(poll.source(), answer);
        return reading instanceof Reading.Entries entries
                ? publish(watched, poll, new Answer(answer, hash, entries))
                : reject(poll, answer, hash, ((Reading.Unreadable) reading).reason());
    }

    /** An answer that could be read. */
    private record Answer(Fresh fresh, String hash, Reading.Entries entries) {}

    /** The same bytes are set aside once, however often they come. */
    private SourceStatus reject(Poll poll, Fresh answer, String hash, String reason) {
        if (!hash.equals(poll.before().bodyHash())) {
            byte[] body = answer.body();
            String origin = answer.route().answered().toString();
            wire.deadLetters()
                    .setAside(new DeadLetter(
                            origin,
                            "feed",
                            reason,
                            poll.at(),
                            body,
                            body.length,
                            poll.source().id()));
        }
        Memory memory = Memory.of(poll.before()).wantingAll(hash);
        return StatusAfter.trouble(poll, memory, plan.afterFailure(poll), new Ailment(State.FAILING, reason));
    }

    /**
     * Works off what a hub delivered, as a rule only the newest part of the feed. Whether the source is well and when it
     * is asked again is left to polling.
     */
    PartOutcome workOffPart(Watched watched, Poll poll, Fresh part) {
        if (!(reader.read(poll.source(), part) instanceof Reading.Entries entries)) {
            return PartOutcome.UNREADABLE;
        }
        EntryDiff diff = EntryDiff.within(watched.seen(), listed(poll, entries), poll.at());
        Set<ArticleId> refused = send(watched, poll, part, diff);
        List<String> seen = SeenEntry.texts(taken(diff, refused));
        long total = poll.before().entriesTotal() + diff.news().size() - refused.size();
        watched.update(StatusAfter.counting(StatusAfter.remembering(poll.before(), seen), total));
        return refused.isEmpty() ? PartOutcome.TAKEN : PartOutcome.REFUSED;
    }

    /** What became of a part. */
    enum PartOutcome {
        TAKEN,
        /** Kafka did not take all of it. */
        REFUSED,
        UNREADABLE
    }

    private SourceStatus publish(Watched watched, Poll poll, Answer answer) {
        EntryDiff diff = EntryDiff.between(watched.seen(), listed(poll, answer.entries()), poll.at());
        Set<ArticleId> refused = send(watched, poll, answer.fresh(), diff);
        watched.change(lease -> LeasePlan.polled(lease, missed(diff, lease, poll.at())));
        diff.vanished().forEach(entry -> errands.check(watched, entry));
        watched.pace(answer.entries().pace());
        return status(poll, answer, diff, refused);
    }

    /** Entries that the source's hub had time to bring and did not. */
    private static int missed(EntryDiff diff, PushLease lease, Instant at) {
        Instant soon = at.minus(HUB_PATIENCE);
        return (int) diff.fresh().stream()
                .map(Listed::date)
                .filter(date -> date != null && date.isAfter(lease.asked()) && date.isBefore(soon))
                .count();
    }

    private static List<Listed> listed(Poll poll, Reading.Entries entries) {
        return entries.entries().stream()
                .map(entry -> Listed.of(entry, poll.source()))
                .toList();
    }

    /** Publishes the news and sends errands to the pages behind; returns what Kafka did not take. */
    private Set<ArticleId> send(Watched watched, Poll poll, Fresh answer, EntryDiff diff) {
        ArrivalRule rule = new ArrivalRule(watched.since(), liveWindow);
        boolean first = poll.before().lastSuccess() == null;
        List<Arriving> news = diff.news().stream()
                .map(entry -> new Arriving(entry, rule.of(entry.date(), poll.at(), first)))
                .toList();
        Set<ArticleId> refused = refused(poll, answer, news);
        news.stream()
                .filter(entry -> !refused.contains(entry.listed().article()))
                .forEach(entry -> errands.read(watched, entry.listed(), entry.arrival()));
        return refused;
    }

    private static List<SeenEntry> taken(EntryDiff diff, Set<ArticleId> refused) {
        return diff.seen().stream()
                .filter(entry -> !refused.contains(entry.article()))
                .toList();
    }

    /** An entry that is to be published. */
    private record Arriving(Listed listed, Arrival arrival) {}

    private Set<ArticleId> refused(Poll poll, Fresh answer, List<Arriving> news) {
        Fetched fetched = new Fetched(answer.route().answered(), poll.at(), answer.status(), answer.contentType());
        List<Item> items =
                news.stream().map(entry -> item(poll, fetched, entry)).toList();
        Set<ArticleId> refused = new HashSet<>();
        if (!items.isEmpty()) {
            wire.items().publish(items).forEach(item -> refused.add(item.article()));
        }
        return refused;
    }

    private static Item item(Poll poll, Fetched fetched, Arriving entry) {
        return new Item(
                entry.listed().article(),
                poll.source().id(),
                poll.source().outlet(),
                entry.listed().url(),
                entry.arrival(),
                fetched,
                new ItemContent.Entry(entry.listed().entry()));
    }

    private SourceStatus status(Poll poll, Answer answer, EntryDiff diff, Set<ArticleId> refused) {
        List<SeenEntry> seen = taken(diff, refused);
        int published = diff.news().size() - refused.size();
        Fresh fresh = answer.fresh();
        String note =
                Notes.about(poll.source(), fresh, answer.entries().entries().size());
        Memory memory = new Memory(fresh.validators(), answer.hash(), SeenEntry.texts(seen), published, note);
        if (!refused.isEmpty()) {
            Ailment ailment = new Ailment(
                    State.FAILING,
                    "Kafka did not take " + refused.size() + " of its entries;" + " they will be published again.");
            return StatusAfter.trouble(poll, memory.wantingAll(null), plan.afterFailure(poll), ailment);
        }
        FeedPace pace = answer.entries().pace();
        return StatusAfter.success(poll, memory, plan.afterAnswer(poll, published > 0, fresh.freshFor(), pace));
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
