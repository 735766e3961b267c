package dev.dateline.ingest.schedule;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.DeadLetter;
import dev.dateline.domain.item.Fetched;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.ItemContent;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.ingest.feed.FeedPace;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import dev.dateline.ingest.schedule.StatusAfter.Ailment;
import dev.dateline.ingest.schedule.StatusAfter.Memory;
import dev.dateline.ingest.topic.Wire;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Works off a source's answer: reads it, publishes what is new in it, and sends errands to the pages behind. Entries
 * are safe on the wire before they count as seen, so a crash repeats some and loses none.
 */
final class AnswerDesk {
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

    private SourceStatus publish(Watched watched, Poll poll, Answer answer) {
        List<Listed> listed = answer.entries().entries().stream()
                .map(entry -> Listed.of(entry, poll.source()))
                .toList();
        EntryDiff diff = EntryDiff.between(watched.seen(), listed, poll.at());
        ArrivalRule rule = new ArrivalRule(watched.since(), liveWindow);
        boolean first = poll.before().lastSuccess() == null;
        List<Arriving> news = diff.news().stream()
                .map(entry -> new Arriving(entry, rule.of(entry.date(), poll.at(), first)))
                .toList();
        Set<ArticleId> refused = refused(poll, answer.fresh(), news);
        news.stream()
                .filter(entry -> !refused.contains(entry.listed().article()))
                .forEach(entry -> errands.read(watched, entry.listed(), entry.arrival()));
        diff.vanished().forEach(entry -> errands.check(watched, entry));
        watched.pace(answer.entries().pace());
        return status(poll, answer, diff, refused);
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
        List<SeenEntry> seen = diff.seen().stream()
                .filter(entry -> !refused.contains(entry.article()))
                .toList();
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
