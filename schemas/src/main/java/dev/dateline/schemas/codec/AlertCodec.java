package dev.dateline.schemas.codec;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.domain.item.Trouble;
import dev.dateline.domain.story.StoryId;
import dev.dateline.wire.ChannelTrouble;
import dev.dateline.wire.HealthChange;
import dev.dateline.wire.RuleSilence;
import org.jspecify.annotations.Nullable;

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
        wire.setTitle(alert.title());
        wire.setMatchedAt(alert.matchedAt());
        if (alert.cause() instanceof Cause.StoryMet met) {
            wire.setStoryId(met.story().value());
            wire.setReport(ReportRefCodec.toAvro(met.report()));
        } else if (alert.cause() instanceof Cause.HealthChanged changed) {
            wire.setSource(source(changed));
        } else if (alert.cause() instanceof Cause.RuleSilent silent) {
            wire.setSilence(new RuleSilence(silent.rule(), silent.since(), silent.again(), silent.arrived()));
        } else if (alert.cause() instanceof Cause.ChannelFailing failing) {
            wire.setChannel(new ChannelTrouble(failing.channel(), failing.since(), failing.again(), failing.message()));
        }
        AlertNewsCodec.write(alert, wire);
        return wire;
    }

    private static HealthChange source(Cause.HealthChanged changed) {
        return new HealthChange(
                changed.source().value(),
                changed.before().name(),
                changed.now().name(),
                changed.trouble() == null ? null : changed.trouble().name(),
                changed.message());
    }

    @Override
    public Alert fromAvro(dev.dateline.wire.Alert wire) {
        return new Alert(
                wire.getId(),
                wire.getSubscriber(),
                wire.getRuleId(),
                wire.getRuleName(),
                wire.getTitle(),
                cause(wire),
                wire.getMatchedAt(),
                wire.getThread(),
                wire.getNumber(),
                Alert.Kind.valueOf(wire.getKind().name()),
                wire.getReasons().stream().map(AlertNewsCodec::reason).toList(),
                wire.getNews().stream().map(AlertNewsCodec::novelty).toList(),
                AlertNewsCodec.receipt(wire.getReceipt()),
                wire.getAbsorbed());
    }

    /** States and troubles of a later version than ours are told as the nearest we know. */
    private static Cause cause(dev.dateline.wire.Alert wire) {
        RuleSilence silence = wire.getSilence();
        if (silence != null) {
            return new Cause.RuleSilent(
                    silence.getRuleId(), silence.getSince(), silence.getAgain(), silence.getArrived());
        }
        ChannelTrouble channel = wire.getChannel();
        if (channel != null) {
            return new Cause.ChannelFailing(
                    channel.getChannelId(), channel.getSince(), channel.getAgain(), channel.getMessage());
        }
        HealthChange change = wire.getSource();
        if (change == null) {
            return new Cause.StoryMet(new StoryId(wire.getStoryId()), ReportRefCodec.fromAvro(wire.getReport()));
        }
        return new Cause.HealthChanged(
                new SourceId(change.getSourceId()),
                state(change.getBefore()),
                state(change.getNow()),
                trouble(change.getTrouble()),
                change.getMessage());
    }

    private static State state(String name) {
        return Names.find(State.values(), name).orElse(State.FAILING);
    }

    private static @Nullable Trouble trouble(@Nullable String name) {
        return name == null ? null : Names.find(Trouble.values(), name).orElse(Trouble.PROTOCOL);
    }
}
