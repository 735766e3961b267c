package dev.dateline.desk.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.desk.api.Json;
import dev.dateline.desk.delivery.Answer;
import dev.dateline.desk.delivery.Message;
import dev.dateline.desk.delivery.Speaker;
import dev.dateline.domain.alert.Channel;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Speaks to Slack. To an incoming webhook each message goes by itself, for such messages have no names. To
 * {@code chat.postMessage} of the API, for which a token must be set, news goes into the thread of the story's first message,
 * and that message is brought up to date. The token is sent to the API's own address only.
 */
final class SlackSpeaker implements Speaker {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> MAY_PASS = Set.of(
            "ratelimited", "rate_limited", "internal_error", "fatal_error", "service_unavailable", "request_timeout");

    private final HttpCaller http;
    private final ChannelConfig.Slack slack;
    private final String desk;
    private final InstantSource clock;

    SlackSpeaker(HttpCaller http, ChannelConfig.Slack slack, String desk, InstantSource clock) {
        this.http = http;
        this.slack = slack;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public Answer tell(String subscriber, Channel channel, Message message, String before) {
        String text = SlackText.of(MessageText.of(message, desk, clock.instant()));
        String post = slack.api() + "chat.postMessage?channel=";
        if (slack.token().isEmpty() || !channel.address().startsWith(post)) {
            return HttpAnswers.of(http.post(channel.address(), Map.of(), Json.text(Map.of("text", text))));
        }
        String room = URLDecoder.decode(channel.address().substring(post.length()), StandardCharsets.UTF_8);
        return before.isEmpty() ? post(room, text, "") : follow(room, text, before);
    }

    /** Brings the thread's first message up to date, then says in the thread what is new. */
    private Answer follow(String room, String text, String first) {
        String[] place = first.split(" ", 2);
        if (place.length == 2) {
            Answer updated = call("chat.update", Map.of("channel", place[0], "ts", place[1], "text", text));
            return updated instanceof Answer.NotNow ? updated : post(room, text, first);
        }
        return post(room, text, "");
    }

    private Answer post(String room, String text, String first) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("channel", room, "text", text));
        if (!first.isEmpty()) {
            body.put("thread_ts", first.substring(first.indexOf(' ') + 1));
        }
        Answer answer = call("chat.postMessage", body);
        return answer instanceof Answer.Taken && !first.isEmpty() ? new Answer.Taken(first) : answer;
    }

    private Answer call(String method, Map<String, Object> body) {
        Map<String, String> headers = Map.of("Authorization", "Bearer " + slack.token());
        HttpReply reply = http.post(slack.api() + method, headers, Json.text(body));
        Answer answer = HttpAnswers.of(reply);
        return answer instanceof Answer.Taken && reply instanceof HttpReply.Answered answered
                ? said(answered.body())
                : answer;
    }

    /** The API answers 200 to everything, and says in the body whether it did it. */
    private static Answer said(String body) {
        try {
            JsonNode json = JSON.readTree(body);
            if (json.path("ok").asBoolean()) {
                return new Answer.Taken(
                        json.path("channel").asText() + " " + json.path("ts").asText());
            }
            String error = json.path("error").asText("no reason");
            return MAY_PASS.contains(error)
                    ? new Answer.NotNow("Slack says " + error, null)
                    : new Answer.Refused("Slack says " + error);
        } catch (JsonProcessingException noJson) {
            return new Answer.NotNow("Slack's answer is no JSON", null);
        }
    }
}
