package dev.dateline.schemas.codec;

import dev.dateline.domain.alert.silence.Heartbeat;
import dev.dateline.wire.LaneTime;
import dev.dateline.wire.RuleMet;

/** Signs of life. */
public final class HeartbeatCodec extends AvroCodec<Heartbeat, dev.dateline.wire.Heartbeat> {
    public HeartbeatCodec() {
        super(dev.dateline.wire.Heartbeat.class);
    }

    @Override
    public dev.dateline.wire.Heartbeat toAvro(Heartbeat heartbeat) {
        if (heartbeat instanceof Heartbeat.RuleMet met) {
            return new dev.dateline.wire.Heartbeat(met.at(), new RuleMet(met.subscriber(), met.rule()));
        }
        Heartbeat.LaneTime time = (Heartbeat.LaneTime) heartbeat;
        return new dev.dateline.wire.Heartbeat(time.at(), new LaneTime(time.lane(), time.arrived()));
    }

    @Override
    public Heartbeat fromAvro(dev.dateline.wire.Heartbeat wire) {
        if (wire.getContent() instanceof RuleMet met) {
            return new Heartbeat.RuleMet(met.getSubscriber(), met.getRuleId(), wire.getAt());
        }
        LaneTime time = (LaneTime) wire.getContent();
        return new Heartbeat.LaneTime(time.getLane(), wire.getAt(), time.getArrived());
    }
}
