package dev.dateline.desk.delivery;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.delivery.Digest;
import dev.dateline.domain.erasure.Redactor;
import java.util.List;

/** Hands messages over without what was erased while they waited; one of which nothing is left is not sent. */
record DiscreetSpeaker(Speaker speaker, Redactor redactor) implements Speaker {
    @Override
    public Answer tell(String subscriber, Channel channel, Message message, String before) {
        List<Alert> left = message.alerts().stream()
                .flatMap(alert -> redactor.alert(alert).stream())
                .toList();
        return left.isEmpty()
                ? new Answer.Refused("what it told of was erased")
                : speaker.tell(subscriber, channel, with(message, left), before);
    }

    private static Message with(Message message, List<Alert> left) {
        if (left.equals(message.alerts())) {
            return message;
        }
        return message instanceof Message.Together together
                ? new Message.Together(new Digest(
                        together.digest().id(), left, together.digest().superseded()))
                : new Message.Single(left.get(0));
    }
}
