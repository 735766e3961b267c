package dev.dateline.domain.story.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.claim.Span;
import dev.dateline.domain.claim.conflict.Stated;
import dev.dateline.domain.claim.fact.Count;
import dev.dateline.domain.claim.fact.CountFact;
import dev.dateline.domain.claim.fact.Slot;
import dev.dateline.domain.claim.testimony.StatedFact;
import dev.dateline.domain.story.StoryChange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever reports come, change, copy one another, are withdrawn and leave: what is told holds, and is bounded. */
class LedgerAnyOrderTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Span NOWHERE = new Span(0, 1);
    private static final Set<String> CONTEXT = Set.of("ferri", "storm", "harbour", "sink", "passeng");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsToldHoldsWhateverComes(long seed) {
        Random random = new Random(seed);
        Ledger ledger = Ledger.EMPTY;
        Balance balance = Balance.NONE;
        List<StoryChange> log = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Instant now = NOON.plus(Duration.ofMinutes(7L * i));
            ledger = changed(ledger, random, now);
            Balance next = ledger.balance(balance, now);
            log.addAll(BalanceChanges.between(balance, next, now));
            mustBeSound(next, ledger);
            mustBeFolded(log, next);
            balance = next;
        }
        assertThat(log)
                .hasAtLeastOneElementOfType(StoryChange.TollRevised.class)
                .hasAtLeastOneElementOfType(StoryChange.ContradictionFound.class)
                .hasAtLeastOneElementOfType(StoryChange.ContradictionResolved.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13})
    void aCopyChangesNothingThatIsTold(long seed) {
        Random random = new Random(seed);
        Ledger ledger = Ledger.EMPTY;
        for (int i = 0; i < 12; i++) {
            ledger = ledger.with(entry(i, i, random, NOON.plus(Duration.ofMinutes(31L * i))));
        }
        Balance before = ledger.balance(Balance.NONE, NOON);
        for (Entry original : ledger.entries()) {
            Entry copy = new Entry(
                    ArticleId.of("copy of " + original.article()),
                    original.article(),
                    "copyist",
                    statements(original, NOON.plusSeconds(90_000)));
            assertThat(ledger.with(copy).balance(Balance.NONE, NOON)).isEqualTo(before);
        }
    }

    private static List<Statement> statements(Entry original, Instant at) {
        return original.statements().stream().map(one -> one.at(at)).toList();
    }

    private static Ledger changed(Ledger ledger, Random random, Instant now) {
        int article = random.nextInt(60);
        ArticleId id = ArticleId.of("article " + article);
        boolean known = ledger.of(id).isPresent();
        return switch (random.nextInt(8)) {
            case 0 -> ledger.withdrawn(id);
            case 1 -> ledger.without(List.of(id));
            case 2 -> ledger.with(Ledger.EMPTY.with(entry(article, article, random, now)));
            case 3 -> known ? ledger : ledger.with(entry(article, random.nextInt(60), random, now));
            default -> ledger.revised(entry(article, article, random, now), now, random.nextBoolean());
        };
    }

    private static void mustBeSound(Balance balance, Ledger ledger) {
        assertThat(ledger.entries()).hasSizeLessThanOrEqualTo(Ledger.MOST);
        assertThat(balance.contradictions()).hasSizeLessThanOrEqualTo(Balance.MOST);
        for (Toll toll : balance.tolls()) {
            assertThat(toll.steps()).isNotEmpty().hasSizeLessThanOrEqualTo(Toll.MOST_STEPS);
            assertThat(toll.headline().count().shown()).isBetween(toll.low(), toll.high());
            assertThat(toll.origins()).isPositive();
        }
        assertThat(balance.contradictions().stream().map(Contradiction::key)).doesNotHaveDuplicates();
    }

    /** Who reads the log alone knows which number is shown and which contradictions are open. */
    private static void mustBeFolded(List<StoryChange> log, Balance balance) {
        for (Slot slot : List.of(Slot.KILLED, Slot.INJURED)) {
            String told = log.stream()
                    .filter(StoryChange.TollRevised.class::isInstance)
                    .map(StoryChange.TollRevised.class::cast)
                    .filter(change -> change.slot() == slot)
                    .map(change -> change.after() == null
                            ? "none"
                            : Counts.shown(change.after().count()))
                    .reduce("none", (earlier, later) -> later);
            assertThat(balance.toll(slot)
                            .map(toll -> Counts.shown(toll.headline().count()))
                            .orElse("none"))
                    .isEqualTo(told);
        }
        long open = log.stream()
                        .filter(StoryChange.ContradictionFound.class::isInstance)
                        .count()
                - log.stream()
                        .filter(StoryChange.ContradictionResolved.class::isInstance)
                        .count();
        assertThat(balance.contradictions().stream().filter(Contradiction::isOpen))
                .hasSize((int) open);
    }

    private static Entry entry(int article, int text, Random random, Instant at) {
        List<Statement> statements = new ArrayList<>();
        for (Slot slot : List.of(Slot.KILLED, Slot.INJURED)) {
            if (random.nextInt(4) > 0) {
                statements.add(statement(slot, 5 + random.nextInt(6), "speaker " + random.nextInt(5), at));
            }
        }
        return new Entry(
                ArticleId.of("article " + article),
                ArticleId.of("article " + text),
                "outlet " + article % 7,
                statements);
    }

    private static Statement statement(Slot slot, long count, String speaker, Instant at) {
        CountFact fact = new CountFact(slot, Count.exactly(count), NOWHERE, NOWHERE, Set.of());
        Stated stated = new Stated(fact, NOWHERE, CONTEXT, speaker);
        return new Statement(new StatedFact(stated, Long.toString(count), speaker + " said " + count), at, false);
    }
}
