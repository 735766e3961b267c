package dev.dateline.desk.delivery;

import dev.dateline.domain.alert.Channel;

/** Hands messages to channels of one kind. Safe for use by several threads; takes at most half a minute. */
public interface Speaker {

    /**
     * Hands a message over.
     *
     * @param subscriber who is told
     * @param channel where
     * @param before what the channel called the newest message of the same thread, empty if there is none
     */
    Answer tell(String subscriber, Channel channel, Message message, String before);
}
