package dev.dateline.ingest.schedule;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.DateTrace;
import dev.dateline.domain.item.DeadLetter;
import dev.dateline.domain.item.FeedEntry;
import dev.dateline.domain.item.Fetched;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.ItemContent;
import dev.dateline.domain.item.PushLease;
import dev.dateline.domain.item.SourceMemory;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.feed.DateDoubts;
import dev.dateline.ingest.fetch.FetchOutcome.Failed;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import dev.dateline.ingest.fetch.FetchOutcome.NotModified;
import dev.dateline.ingest.push.LeasePlan;
import dev.dateline.ingest.schedule.StatusAfter.Memory;
import dev.dateline.ingest.topic.Wire;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

    private final SourceReader reader;
    private final Wire wire;
    private final Errands errands;
    private final PollPlan plan;
    private final Duration liveWindow;

    AnswerDesk(SourceReader reader, Wire wire, Errands errands, PollPlan plan, Duration liveWindow) {
        this.reader = reader;
        this.wire = wire;
        this.errands = errands;
        this.plan = plan;
        this.liveWindow = liveWindow;
    }

    /** Works off the answer and returns the status after it. */
    SourceStatus workOff(Watched watched, Poll poll, Fresh answer) {
        String hash = hash(answer.body());
        SourceStatus before = poll.before();
        if (hash.equals(before.bodyHash()) && before.lastSuccess() != null && before.failures() == 0) {
            Memory memory = Memory.of(before).with(answer.validators()).with(Lessons.again(poll, true));
            return same(watched, poll, memory, answer.freshFor());
        }
        Reading reading = reader.read(poll.source(), answer);
        return reading instanceof Reading.Entries entries
                ? publish(
                        watched,
                        poll,
                        new Answer(answer, hash, entries, before.memory().dates()))
                : reject(poll, answer, hash, (Reading.Unreadable) reading);
    }

    /** Works off the word that nothing changed. */
    SourceStatus workOff(Watched watched, Poll poll, NotModified answer) {
        Memory before = Memory.of(poll.before());
        Memory memory =
                before.with(answer.validators().orElse(before.validators())).with(Lessons.again(poll, false));
        return same(watched, poll, memory, answer.freshFor());
    }

    private SourceStatus same(Watched watched, Poll poll, Memory memory, Duration freshFor) {
        Instant next = next(watched, poll, memory.learned(), freshFor);
        return StatusAfter.success(poll, memory, next, Diagnosis.unchanged(poll.before()));
    }

    private Instant next(Watched watched, Poll poll, SourceMemory learned, Duration freshFor) {
        NextPoll next = plan.afterAnswer(poll, learned.rhythm(), freshFor, watched.pace());
        watched.mayBeHurried(next.earliest());
        return next.due();
    }

    /** An answer that could be read, with what the dates did until now. */
    private record Answer(Fresh fresh, String hash, Reading.Entries entries, DateTrace dates) {

        Answer after(DateTrace newer) {
            return new Answer(fresh, hash, entries, newer);
        }
    }

    /** The same bytes are set aside once, however often they come. */
    private SourceStatus reject(Poll poll, Fresh answer, String hash, Reading.Unreadable unreadable) {
        if (!hash.equals(poll.before().bodyHash())) {
            byte[] body = answer.body();
            String origin = answer.route().answered().toString();
            wire.deadLetters()
                    .setAside(new DeadLetter(
                            origin,
                            "feed",
                            unreadable.reason(),
                            poll.at(),
                            body,
                            body.length,
                            poll.source().id()));
        }
        Memory memory = Memory.of(poll.before()).wantingAll(hash);
        Instant next = plan.afterFailure(poll, unreadable.trouble());
        Health health = Complaint.of(new Failed(unreadable.trouble(), unreadable.reason()));
        return StatusAfter.trouble(poll, memory, next, health);
    }

    /**
     * Works off what a hub delivered, as a rule only the newest part of the feed. Whether the source is well and when it
     * is asked again is left to polling.
     */
    PartOutcome workOffPart(Watched watched, Poll poll, Fresh part) {
        if (!(reader.read(poll.source(), part) instanceof Reading.Entries entries)) {
            return PartOutcome.UNREADABLE;
        }
        EntryDiff diff = EntryDiff.within(
                watched.seen(), judged(watched.seen(), poll, entries).listed(), poll.at());
        Outcome outcome = send(watched, poll, part, diff);
        SourceStatus after = poll.before()
                .withSeenEntries(outcome.seen())
                .withEntriesTotal(poll.before().entriesTotal() + outcome.published())
                .with(Lessons.part(poll, diff, outcome.rule()::ofFresh));
        watched.update(after);
        return outcome.refused().isEmpty() ? PartOutcome.TAKEN : PartOutcome.REFUSED;
    }

    /** What became of a part. */
    enum PartOutcome {
        TAKEN,
        /** Kafka did not take all of it. */
        REFUSED,
        UNREADABLE
    }

    private SourceStatus publish(Watched watched, Poll poll, Answer answer) {
        DateWatch.Judged judged = judged(watched.seen(), poll, answer.entries());
        EntryDiff diff = EntryDiff.between(watched.seen(), judged.listed(), poll.at());
        Outcome outcome = send(watched, poll, answer.fresh(), diff);
        watched.change(lease -> LeasePlan.polled(lease, missed(diff, lease, poll.at())));
        diff.vanished().forEach(entry -> errands.check(watched, entry));
        watched.pace(answer.entries().pace());
        return outcome.refused().isEmpty()
                ? published(watched, poll, answer.after(judged.trace()), outcome)
                : unsafe(poll, answer, outcome);
    }

    /** Entries that the source's hub had time to bring and did not. */
    private static int missed(EntryDiff diff, PushLease lease, Instant at) {
        Instant soon = at.minus(HUB_PATIENCE);
        return (int) diff.fresh().stream()
                .map(Listed::date)
                .filter(date -> date != null && date.isAfter(lease.asked()) && date.isBefore(soon))
                .count();
    }

    private static DateWatch.Judged judged(List<SeenEntry> seen, Poll poll, Reading.Entries entries) {
        List<FeedEntry> marked = DateDoubts.marked(entries.entries(), poll.at());
        return DateWatch.at(seen, poll, Identities.of(marked, poll.source(), seen));
    }

    /** What an answer brought: what changed in it, how that arrives, and what Kafka did not take of it. */
    private record Outcome(EntryDiff diff, ArrivalRule rule, Set<ArticleId> refused) {
        int published() {
            return diff.news().size() - refused.size();
        }

        List<String> seen() {
            return SeenEntry.texts(diff.seen().stream()
                    .filter(entry -> !refused.contains(entry.article()))
                    .toList());
        }
    }

    /** Publishes the news and sends errands to the pages behind. */
    private Outcome send(Watched watched, Poll poll, Fresh answer, EntryDiff diff) {
        ArrivalRule rule = new ArrivalRule(poll, watched.since().minus(liveWindow), diff, watched.seen());
        List<Arriving> news = arriving(diff, rule);
        Set<ArticleId> refused = refused(poll, answer, news);
        news.stream()
                .filter(entry -> !refused.contains(entry.listed().article()))
                .forEach(entry -> errands.read(watched, entry.listed(), entry.arrival()));
        return new Outcome(diff, rule, refused);
    }

    private static List<Arriving> arriving(EntryDiff diff, ArrivalRule rule) {
        List<Arriving> news = new ArrayList<>();
        diff.fresh().forEach(entry -> news.add(new Arriving(entry, rule.ofFresh(entry))));
        diff.changed().forEach(entry -> news.add(new Arriving(entry, rule.ofChanged(entry))));
        return news;
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

    private SourceStatus published(Watched watched, Poll poll, Answer answer, Outcome outcome) {
        Fresh fresh = answer.fresh();
        SourceMemory learned =
                Lessons.full(poll, outcome.diff(), outcome.rule()::ofFresh).withDates(answer.dates());
        Memory memory = new Memory(fresh.validators(), answer.hash(), outcome.seen(), outcome.published(), learned);
        Health health = Diagnosis.dated(
                Diagnosis.of(poll.source(), fresh, answer.entries().entries()), learned.dates());
        return StatusAfter.success(poll, memory, next(watched, poll, learned, fresh.freshFor()), health);
    }

    /** Kafka did not take everything: what it did take counts as seen. */
    private SourceStatus unsafe(Poll poll, Answer answer, Outcome outcome) {
        SourceMemory learned = poll.before().memory();
        Memory memory = new Memory(
                        answer.fresh().validators(), answer.hash(), outcome.seen(), outcome.published(), learned)
                .wantingAll(null);
        String message =
                "Kafka did not take " + outcome.refused().size() + " of its entries; they will be published again.";
        Instant next = plan.afterFailure(poll, Trouble.OURS);
        return StatusAfter.trouble(poll, memory, next, Health.failing(Trouble.OURS, message));
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
