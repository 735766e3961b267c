package dev.dateline.desk.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.desk.api.ApiAlert;
import dev.dateline.desk.api.Json;
import dev.dateline.desk.delivery.Message;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Reason;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook is sent: type, time and content, as the Standard Webhooks specification proposes it.
 *
 * @param version of this form; raised when a field changes its meaning, not when one is added
 * @param type {@code alert} or {@code digest}
 * @param id the same as in the header {@code webhook-id}
 * @param timestamp when the newest of the alerts was found
 * @param alerts one, or those of a digest, of each thread the newest
 */
record WebhookBody(int version, String type, String id, Instant timestamp, List<Told> alerts) {
    private static final int VERSION = 1;

    /**
     * One alert.
     *
     * @param alert as the desk's interface shows it
     * @param link the page at the desk; absent when readers have no address of it
     * @param why the rules that were met, with what met them
     * @param receipt when what caused it passed each station
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(ApiAlert alert, @Nullable String link, List<Reason> why, ReceiptLine receipt) {
        static Told of(Alert alert, String desk, Instant now) {
            ApiAlert shown = ApiAlert.of(alert);
            return new Told(
                    shown,
                    desk.isEmpty() ? null : desk + shown.page(),
                    alert.reasons(),
                    ReceiptLine.of(alert.receipt(), now));
        }
    }

    /** The JSON of a message. */
    static String of(Message message, String desk, Instant now) {
        List<Told> told = message.alerts().stream()
                .map(alert -> Told.of(alert, desk, now))
                .toList();
        Instant newest = message.alerts().stream()
                .map(Alert::matchedAt)
                .max(Instant::compareTo)
                .orElse(now);
        String type = message instanceof Message.Single ? "alert" : "digest";
        return Json.text(new WebhookBody(VERSION, type, message.id(), newest, told));
    }
}
