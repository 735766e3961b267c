package dev.dateline.desk.delivery;

import dev.dateline.domain.alert.Channel;

/** How many more messages may be handed over at this moment. */
interface Room {
    /** As many as one likes. */
    Room ENDLESS = new Room() {
        @Override
        public int all() {
            return Integer.MAX_VALUE;
        }

        @Override
        public int at(Channel channel) {
            return Integer.MAX_VALUE;
        }
    };

    /** To all channels together. */
    int all();

    /** To this channel. */
    int at(Channel channel);
}
