package dev.dateline.desk.channel;

import dev.dateline.desk.api.Json;
import dev.dateline.desk.delivery.Answer;
import dev.dateline.desk.delivery.Message;
import dev.dateline.desk.delivery.Speaker;
import dev.dateline.domain.alert.Channel;
import java.time.InstantSource;
import java.util.Map;

/** Posts {@code {"text": …}} with plain text, as many chats take it. */
final class ChatSpeaker implements Speaker {
    private final HttpCaller http;
    private final String desk;
    private final InstantSource clock;

    ChatSpeaker(HttpCaller http, String desk, InstantSource clock) {
        this.http = http;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public Answer tell(String subscriber, Channel channel, Message message, String before) {
        String text = MessageText.of(message, desk, clock.instant()).plain();
        return HttpAnswers.of(http.post(channel.address(), Map.of(), Json.text(Map.of("text", text))));
    }
}
