package dev.dateline.schemas.codec;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.story.StoryId;

/** Alerts. */
public final class AlertCodec extends AvroCodec<Alert, dev.dateline.wire.Alert> {
    public AlertCodec() {
        super(dev.dateline.wire.Alert.class);
    }

    @Override
    public dev.dateline.wire.Alert toAvro(Alert alert) {
        var wire = new dev.dateline.wire.Alert();
        wire.setId(alert.id());
        wire.setSubscriber(alert.subscriber());
        wire.setRuleId(alert.rule());
        wire.setRuleName(alert.ruleName());
        wire.setStoryId(alert.story().value());
        wire.setTitle(alert.title());
        wire.setReport(ReportRefCodec.toAvro(alert.report()));
        wire.setMatchedAt(alert.matchedAt());
        return wire;
    }

    @Override
    public Alert fromAvro(dev.dateline.wire.Alert wire) {
        return new Alert(
                wire.getId(),
                wire.getSubscriber(),
                wire.getRuleId(),
                wire.getRuleName(),
                new StoryId(wire.getStoryId()),
                wire.getTitle(),
                ReportRefCodec.fromAvro(wire.getReport()),
                wire.getMatchedAt());
    }
}
