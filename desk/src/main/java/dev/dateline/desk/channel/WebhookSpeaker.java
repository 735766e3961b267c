package dev.dateline.desk.channel;

import dev.dateline.desk.delivery.Answer;
import dev.dateline.desk.delivery.Message;
import dev.dateline.desk.delivery.Speaker;
import dev.dateline.domain.alert.Channel;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Posts JSON to a program, signed after the <a href="https://www.standardwebhooks.com">Standard Webhooks</a>
 * specification, version 1.0.0: HMAC-SHA-256 over id, time and body.
 */
final class WebhookSpeaker implements Speaker {
    private final HttpCaller http;
    private final SigningKey key;
    private final String desk;
    private final InstantSource clock;

    WebhookSpeaker(HttpCaller http, SigningKey key, String desk, InstantSource clock) {
        this.http = http;
        this.key = key;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public Answer tell(String subscriber, Channel channel, Message message, String before) {
        Instant now = clock.instant();
        String body = WebhookBody.of(message, desk, now);
        String time = Long.toString(now.getEpochSecond());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("webhook-id", message.id());
        headers.put("webhook-timestamp", time);
        headers.put("webhook-signature", key.signature(subscriber, channel, message.id() + "." + time + "." + body));
        return HttpAnswers.of(http.post(channel.address(), headers, body));
    }
}
