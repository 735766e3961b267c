package dev.dateline.desk.view;

import dev.dateline.desk.api.Paths;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.story.Found;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.story.StoryId;
import java.util.List;

/** The stories that a subscriber follows, by their headlines. */
final class SubscriberFollows {
    private SubscriberFollows() {}

    static List<SubscriberView.FollowLine> of(Subscription subscription, Newsroom newsroom, String api) {
        return subscription.follows().stream()
                .map(story -> new SubscriberView.FollowLine(
                        title(story, newsroom), Paths.story(story), api + "/follows/" + Paths.segment(story.value())))
                .toList();
    }

    private static String title(StoryId story, Newsroom newsroom) {
        return newsroom.stories().find(story) instanceof Found.Here here
                ? here.story().title()
                : story.value();
    }
}
