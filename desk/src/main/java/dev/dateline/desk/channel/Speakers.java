package dev.dateline.desk.channel;

import dev.dateline.desk.delivery.Answer;
import dev.dateline.desk.delivery.Message;
import dev.dateline.desk.delivery.Speaker;
import dev.dateline.domain.alert.Channel;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;

/** Everything that can speak: hands a message to what speaks at channels of its kind. */
public final class Speakers implements Speaker, AutoCloseable {
    private final Map<Channel.Kind, Speaker> speakers = new EnumMap<>(Channel.Kind.class);
    private final HttpCaller http;

    /**
     * @param key what webhooks are signed with
     * @param most how many messages may be under way at a time
     */
    public Speakers(ChannelConfig config, SigningKey key, InstantSource clock, int most) {
        http = new HttpCaller(config, clock, most);
        String desk = config.publicUrl();
        speakers.put(Channel.Kind.WEBHOOK, new WebhookSpeaker(http, key, desk, clock));
        speakers.put(Channel.Kind.CHAT, new ChatSpeaker(http, desk, clock));
        speakers.put(Channel.Kind.SLACK, new SlackSpeaker(http, config.slack(), desk, clock));
        speakers.put(Channel.Kind.MAIL, new MailSpeaker(config, key, clock));
    }

    @Override
    public Answer tell(String subscriber, Channel channel, Message message, String before) {
        Speaker speaker = speakers.get(channel.kind());
        return speaker == null
                ? new Answer.Refused("this desk cannot speak to channels of this kind")
                : speaker.tell(subscriber, channel, message, before);
    }

    /** Cuts off what is under way. */
    @Override
    public void close() {
        http.close();
    }
}
