package dev.dateline.schemas.codec;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.alert.Reason;
import dev.dateline.domain.alert.Receipt;
import dev.dateline.wire.AlertKind;
import dev.dateline.wire.AlertReason;
import dev.dateline.wire.NoveltyKind;
import org.jspecify.annotations.Nullable;

/** What is new in an alert and why it came, a part of alerts. */
final class AlertNewsCodec {
    private AlertNewsCodec() {}

    static void write(Alert alert, dev.dateline.wire.Alert wire) {
        wire.setThread(alert.thread());
        wire.setNumber(alert.number());
        wire.setKind(AlertKind.valueOf(alert.kind().name()));
        wire.setReasons(alert.reasons().stream()
                .map(reason -> new AlertReason(reason.rule(), reason.name(), reason.because()))
                .toList());
        wire.setNews(alert.news().stream()
                .map(novelty -> new dev.dateline.wire.Novelty(
                        NoveltyKind.valueOf(novelty.kind().name()), novelty.text()))
                .toList());
        wire.setReceipt(receipt(alert.receipt()));
        wire.setAbsorbed(alert.absorbed());
    }

    static Reason reason(AlertReason wire) {
        return new Reason(wire.getRuleId(), wire.getRuleName(), wire.getBecause());
    }

    static Novelty novelty(dev.dateline.wire.Novelty wire) {
        return new Novelty(Novelty.Kind.valueOf(wire.getKind().name()), wire.getText());
    }

    static Receipt receipt(dev.dateline.wire.@Nullable Receipt wire) {
        return wire == null
                ? Receipt.NONE
                : new Receipt(wire.getPublished(), wire.getSeen(), wire.getPlaced(), wire.getMatched());
    }

    private static dev.dateline.wire.@Nullable Receipt receipt(Receipt receipt) {
        return receipt.equals(Receipt.NONE)
                ? null
                : new dev.dateline.wire.Receipt(
                        receipt.published(), receipt.seen(), receipt.placed(), receipt.matched());
    }
}
