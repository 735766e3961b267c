package dev.dateline.domain.alert.silence;

import dev.dateline.domain.alert.match.Match;
import dev.dateline.domain.story.lane.LaneOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The signs of life that lanes give, as few as will do: what a restart forgets is told once more. For one thread. */
public final class Heartbeats {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int REMEMBERED_RULES = 20_000;

    private final Map<String, Instant> arrived = new HashMap<>();
    private final Map<String, Instant> told = new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > REMEMBERED_RULES;
        }
    };

    /** What is to be told of a lane after an entry, given the rules that its live stories met: the rules before the time. */
    public List<Heartbeat> after(String lane, LaneOutcome outcome, List<Match> met) {
        Instant at = outcome.remembered().clock().time();
        if (outcome.placement().isOfReport()) {
            arrived.put(lane, at);
        }
        List<Heartbeat> heartbeats = new ArrayList<>();
        for (Match match : met) {
            if (match.rule().silence() != null && isDue("rule " + match, at)) {
                heartbeats.add(
                        new Heartbeat.RuleMet(match.subscriber(), match.rule().id(), at));
            }
        }
        if (isDue("lane " + lane, at)) {
            heartbeats.add(new Heartbeat.LaneTime(lane, at, arrived.get(lane)));
        }
        return heartbeats;
    }

    private boolean isDue(String what, Instant at) {
        Instant last = told.get(what);
        if (last != null && at.isBefore(last.plus(MINUTE))) {
            return false;
        }
        told.put(what, at);
        return true;
    }
}
