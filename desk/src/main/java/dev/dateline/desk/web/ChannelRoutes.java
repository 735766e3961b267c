package dev.dateline.desk.web;

import dev.dateline.desk.alert.ChannelBoard;
import dev.dateline.desk.api.ApiChannelHealth;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.domain.alert.Channel;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** {@code /api/channels}: how every subscriber's channels are. */
final class ChannelRoutes {
    private final Newsroom newsroom;
    private final InstantSource clock;

    ChannelRoutes(Newsroom newsroom, InstantSource clock) {
        this.newsroom = newsroom;
        this.clock = clock;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/channels", this::channels);
    }

    private void channels(Context request) {
        Instant now = clock.instant();
        List<ApiChannelHealth> channels = newsroom.subscriptions().all().stream()
                .flatMap(subscription ->
                        subscription.channels().stream().map(channel -> shown(subscription.subscriber(), channel, now)))
                .toList();
        Answers.json(request, Map.of("channels", channels));
    }

    private ApiChannelHealth shown(String subscriber, Channel channel, Instant now) {
        ChannelBoard.State state = newsroom.channels().of(subscriber, channel.id());
        return ApiChannelHealth.of(subscriber, channel, state.health(), state.waiting(), state.held(), now);
    }
}
