package dev.dateline.schemas.codec;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.ledger.Entry;
import dev.dateline.domain.story.ledger.Ledger;
import dev.dateline.domain.story.ledger.Statement;
import dev.dateline.wire.LedgerEntry;
import org.jspecify.annotations.Nullable;

/** What a story's reports state; where that is nothing no record is needed. */
final class LedgerCodec {
    private LedgerCodec() {}

    static dev.dateline.wire.@Nullable Ledger toAvro(Ledger ledger) {
        return ledger.equals(Ledger.EMPTY)
                ? null
                : new dev.dateline.wire.Ledger(
                        ledger.entries().stream().map(LedgerCodec::toAvro).toList(), ledger.isBalanced());
    }

    static Ledger fromAvro(dev.dateline.wire.@Nullable Ledger wire) {
        return wire == null
                ? Ledger.EMPTY
                : new Ledger(
                        wire.getEntries().stream().map(LedgerCodec::fromAvro).toList(), wire.getBalanced());
    }

    private static LedgerEntry toAvro(Entry entry) {
        return new LedgerEntry(
                entry.article().value(),
                entry.text().value(),
                entry.outlet(),
                entry.statements().stream().map(LedgerCodec::toAvro).toList());
    }

    private static Entry fromAvro(LedgerEntry wire) {
        return new Entry(
                new ArticleId(wire.getArticleId()),
                new ArticleId(wire.getTextId()),
                wire.getOutlet(),
                wire.getStatements().stream().map(LedgerCodec::fromAvro).toList());
    }

    private static dev.dateline.wire.Statement toAvro(Statement one) {
        return new dev.dateline.wire.Statement(StatedFactCodec.toAvro(one.fact()), one.at(), one.past());
    }

    private static Statement fromAvro(dev.dateline.wire.Statement wire) {
        return new Statement(StatedFactCodec.fromAvro(wire.getFact()), wire.getAt(), wire.getPast());
    }
}
