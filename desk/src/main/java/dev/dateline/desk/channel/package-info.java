/** What speaks at a subscriber's addresses: signed webhooks, mail, chats; each message made once for all of a kind. */
@NullMarked
package dev.dateline.desk.channel;

import org.jspecify.annotations.NullMarked;
