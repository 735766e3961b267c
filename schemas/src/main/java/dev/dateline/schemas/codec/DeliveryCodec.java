package dev.dateline.schemas.codec;

import dev.dateline.domain.alert.Delivery;
import dev.dateline.wire.DeliveryOutcome;

/** How it went to hand alerts to channels. */
public final class DeliveryCodec extends AvroCodec<Delivery, dev.dateline.wire.Delivery> {
    public DeliveryCodec() {
        super(dev.dateline.wire.Delivery.class);
    }

    @Override
    public dev.dateline.wire.Delivery toAvro(Delivery delivery) {
        var wire = new dev.dateline.wire.Delivery();
        wire.setAlertId(delivery.alert());
        wire.setChannel(delivery.channel());
        wire.setAttempt(delivery.attempt());
        wire.setAt(delivery.at());
        wire.setOutcome(DeliveryOutcome.valueOf(delivery.outcome().name()));
        wire.setMessage(delivery.message());
        wire.setSubscriber(delivery.subscriber());
        wire.setNext(delivery.next());
        wire.setDigest(delivery.digest());
        wire.setThread(delivery.thread());
        return wire;
    }

    @Override
    public Delivery fromAvro(dev.dateline.wire.Delivery wire) {
        return new Delivery(
                wire.getAlertId(),
                wire.getSubscriber(),
                wire.getChannel(),
                wire.getAttempt(),
                wire.getAt(),
                Delivery.Outcome.valueOf(wire.getOutcome().name()),
                wire.getMessage(),
                wire.getNext(),
                wire.getDigest(),
                wire.getThread());
    }
}
